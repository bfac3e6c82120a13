import { useMemo } from 'preact/hooks';
import type { Advice } from '../../lib/advice/advice.ts';
import { guideAddress } from '../../lib/advice/guide-place.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';
import { Situations } from '../advice/situations.tsx';
import { NameLine } from '../name-line.tsx';
import { SearchField } from '../search/search-field.tsx';
import { type Search, useSearch } from '../search/use-search.ts';
import { PausePanel, type PausePanelProps } from './pause-panel.tsx';
import { TabStatus } from './tab-status.tsx';
import type { Remedy } from './tab-words.ts';

export interface PopupProps {
  state: TabState;
  /** What the tab calls for, by its signals. */
  noticed: readonly Advice[];
  catalogue: readonly Advice[];
  pausing: Omit<PausePanelProps, 'onPage' | 'titleOf'>;
  loadSearch(): Promise<Search>;
  onRemedy(remedy: Remedy): void;
}

/** The whole popup: this tab first, then what is paused, then the guide. */
export function Popup({ state, noticed, catalogue, pausing, loadSearch, onRemedy }: PopupProps) {
  const first = noticed[0]?.id;
  // The guide is the larger part and knows nothing of the tab's state: it is not drawn again with each change of that.
  const guide = useMemo(
    () => <Guide catalogue={catalogue} loadSearch={loadSearch} first={first} />,
    [catalogue, loadSearch, first],
  );
  return (
    <>
      <header>
        <NameLine />
      </header>
      <main>
        <h1 class="unseen">Aide à la connexion</h1>
        <TabStatus state={state} noticed={noticed} onRemedy={onRemedy} />
        <PausePanel
          {...pausing}
          onPage={'place' in state}
          titleOf={(id) => catalogue.find((advice) => advice.id === id)?.title}
        />
        {guide}
      </main>
    </>
  );
}

interface GuideProps {
  catalogue: readonly Advice[];
  loadSearch(): Promise<Search>;
  /** Id of the advice at which the full page opens. */
  first: string | undefined;
}

function Guide({ catalogue, loadSearch, first }: GuideProps) {
  const { found, look, wake } = useSearch(loadSearch);
  const assistance = catalogue.filter(({ id }) => id === 'request-assistance');
  const results = found.kind === 'found' ? found.advice : catalogue;
  return (
    <section aria-labelledby="guide">
      <h2 id="guide">Toutes les situations</h2>
      <p class="small">
        <a href={guideAddress(first)} target="_blank" rel="noopener">
          Ouvrir le guide en pleine page
        </a>
      </p>
      <SearchField
        found={found}
        label="Chercher dans le guide"
        example="mot de passe, spam, code…"
        onWake={wake}
        onLook={look}
      />
      <Situations advice={results.length > 0 ? results : assistance} />
    </section>
  );
}
