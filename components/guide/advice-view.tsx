import type { Advice } from '../../lib/advice/advice.ts';
import { SearchField } from '../search/search-field.tsx';
import { type Search, useSearch } from '../search/use-search.ts';
import { Contents } from './contents.tsx';
import { Section } from './section.tsx';
import { usePrint } from './use-print.ts';

export interface AdviceViewProps {
  /** Id of the advice to show first; anything else is the top of the guide. */
  rest: string;
  catalogue: readonly Advice[];
  loadSearch(): Promise<Search>;
  print(): void;
}

/** The whole guide on one page: search, contents, every advice in full. */
export function AdviceView({ rest, catalogue, loadSearch, print }: AdviceViewProps) {
  const { only, printOnly } = usePrint(print);
  return (
    <div class="guide">
      <div class="aside no-print">
        <Finder catalogue={catalogue} loadSearch={loadSearch} current={rest} />
        <button type="button" class="button small" onClick={print}>
          Imprimer tout le guide
        </button>
      </div>
      <div class="sections">
        {catalogue.map((advice) => (
          <Section
            key={advice.id}
            advice={advice}
            current={advice.id === rest}
            unprinted={only !== null && only !== advice.id}
            onPrint={() => printOnly(advice.id)}
          />
        ))}
      </div>
    </div>
  );
}

type FinderProps = Pick<AdviceViewProps, 'catalogue' | 'loadSearch'> & { current: string };

function Finder({ catalogue, loadSearch, current }: FinderProps) {
  const { found, look, wake } = useSearch(loadSearch);
  const assistance = catalogue.filter(({ id }) => id === 'request-assistance');
  const results = found.kind === 'found' ? found.advice : catalogue;
  return (
    <>
      <SearchField found={found} onWake={wake} onLook={look} />
      <Contents
        label={found.kind === 'found' ? 'Situations trouvées' : 'Toutes les situations'}
        advice={results.length > 0 ? results : assistance}
        current={current}
      />
    </>
  );
}
