import { useRef, useState } from 'preact/hooks';
import type { Pause, PauseLength } from '../../lib/pauses/pauses.ts';
import { PauseList } from './pause-list.tsx';

export interface PausePanelProps {
  pauses: readonly Pause[];
  now: number;
  /** Whether the tab has a page that "this page" can mean. */
  onPage: boolean;
  /** The last choice could not be kept. */
  unsaved: boolean;
  titleOf(advice: string): string | undefined;
  onPause(length: PauseLength): void;
  onResume(pause: Pause): void;
}

const CHOICES: readonly { length: PauseLength; label: string }[] = [
  { length: 'page', label: 'Sur cette page' },
  { length: 'today', label: 'Aujourd’hui' },
  { length: '30-days', label: '30 jours' },
  { length: 'always', label: 'Toujours' },
];

/** Sends the overlay away for a while, and brings back whatever was sent away. */
export function PausePanel({ onPage, unsaved, onPause, onResume, ...list }: PausePanelProps) {
  const summary = useRef<HTMLElement>(null);
  const [done, setDone] = useState('');
  const [opened, setOpened] = useState(false);
  const pause = (length: PauseLength) => {
    onPause(length);
    setDone('C’est fait : l’aide est en pause.');
  };
  // The button that is pressed goes away with its line: the focus must land somewhere near.
  const resume = (pause: Pause) => {
    onResume(pause);
    setDone('C’est fait : l’aide reviendra dans la page.');
    summary.current?.focus();
  };
  return (
    <section class="pauses" aria-labelledby="pauses">
      <h2 id="pauses" class="unseen">
        L’aide affichée dans la page
      </h2>
      <PauseList {...list} onResume={resume} />
      <p role="status" class={unsaved ? 'notice' : 'small'}>
        {unsaved ? 'Votre choix n’a pas pu être enregistré. Essayez encore.' : done}
      </p>
      <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary ref={summary}>Mettre en pause l’aide dans la page</summary>
        {opened && <PauseChoices onPage={onPage} onPause={pause} />}
      </details>
    </section>
  );
}

function PauseChoices({ onPage, onPause }: Pick<PausePanelProps, 'onPage' | 'onPause'>) {
  return (
    <>
      <p class="small">Rien ne s’affichera plus dans la page. Le guide reste ici.</p>
      <fieldset>
        <legend class="unseen">Durée de la pause</legend>
        {CHOICES.filter(({ length }) => onPage || length !== 'page').map(({ length, label }) => (
          <button key={length} type="button" class="button small" onClick={() => onPause(length)}>
            {label}
          </button>
        ))}
      </fieldset>
    </>
  );
}
