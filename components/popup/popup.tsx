import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Rows } from '../advice/rows.tsx';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { SearchField } from '../search/search-field.tsx';
import { type Found, type Search, useSearch } from '../search/use-search.ts';
import type { PausingProps } from './pausing.tsx';
import { Places } from './places.tsx';
import { TabStatus, type TabStatusProps } from './tab-status.tsx';

export interface PopupProps extends TabStatusProps {
  pausing: Omit<PausingProps, 'onPage'> & {
    /** Null until it has come: the first look does without. */
    View: ComponentType<PausingProps> | null;
    onOpen(): void;
  };
  loadSearch(): Promise<Search>;
}

/** The whole popup: what is known of this tab comes first, the pause last. */
export function Popup({ pausing, loadSearch, ...status }: PopupProps) {
  const { found, look, wake } = useSearch(loadSearch);
  const [pausesOpen, openPauses] = useState(false);
  const { View, onOpen, ...shown } = pausing;
  return (
    <>
      <Head />
      <main>
        <TabStatus {...status} />
        <SearchField
          found={found}
          label="Chercher dans le guide"
          example="Chercher : spam, code, SIRET…"
          onWake={wake}
          onLook={look}
        />
        {pausesOpen && View ? <View {...shown} onPage={'place' in status.state} /> : <Answer found={found} />}
      </main>
      <footer>
        <a href="guide.html" target="_blank" rel="noopener">
          Tout le guide
        </a>
        <button
          type="button"
          class="inline-link"
          aria-expanded={pausesOpen}
          onClick={() => {
            onOpen();
            openPauses(!pausesOpen);
          }}
        >
          {pauseWords(pausing.pauses.length)}
        </button>
      </footer>
    </>
  );
}

const pauseWords = (count: number) => (count === 0 ? 'Mettre en pause' : `En pause (${count})`);

function Head() {
  return (
    <header>
      <Mark />
      <p>
        <b>Aide à la connexion</b>
        <span class="muted small">non officiel</span>
      </p>
      <a class="button icon-only" href="guide.html#reglages" target="_blank" rel="noopener">
        <Icon name="settings" />
        <span class="unseen">Réglages</span>
      </a>
    </header>
  );
}

function Answer({ found }: { found: Found }) {
  if (found.kind !== 'found' || found.advice.length === 0) return <Places />;
  return <Rows away advice={found.advice} addressOf={(id) => `guide.html#conseil/${id}`} />;
}
