import type { Advice } from '../../lib/advice/advice.ts';
import { Rows } from '../advice/rows.tsx';
import { SearchField } from '../search/search-field.tsx';
import { type Search, useSearch } from '../search/use-search.ts';
import { Heading } from './heading.tsx';
import { Tiles, type ToolTile, ToolTiles } from './tiles.tsx';

export interface HomeViewProps {
  tools: readonly ToolTile[];
  loadSearch(): Promise<Search>;
}

/** The first screen: one question, answered by a picture or in one's own words. */
export function HomeView({ tools, loadSearch }: HomeViewProps) {
  const { found, look, wake } = useSearch(loadSearch);
  return (
    <>
      <Heading>Qu’est-ce qui vous bloque ?</Heading>
      <SearchField
        large
        found={found}
        label="Décrivez ce qui vous bloque"
        example="Exemple : mot de passe refusé"
        onWake={wake}
        onLook={look}
      />
      {found.kind === 'found' ? (
        <Results advice={found.advice} />
      ) : (
        <>
          <Tiles />
          <h2 class="section-name">Préparer</h2>
          <ToolTiles tools={tools} />
        </>
      )}
    </>
  );
}

function Results({ advice }: { advice: readonly Advice[] }) {
  return (
    <>
      {advice.length > 0 && <Rows advice={advice} addressOf={(id) => `#conseil/${id}`} />}
      <p>
        Rien ne convient ? <a href="#assistance">Préparez votre demande d’assistance</a>
      </p>
    </>
  );
}
