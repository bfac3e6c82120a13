import { useRef } from 'preact/hooks';
import { pauseWords } from '../../lib/pause-words.ts';
import type { Pause, PauseLength } from '../../lib/pauses.ts';

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
export function PausePanel({ onPage, onPause, ...list }: PausePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const choices = CHOICES.filter(({ length }) => onPage || length !== 'page');
  return (
    <section class="pauses" aria-labelledby="pauses">
      <h2 id="pauses" tabIndex={-1} ref={heading}>
        L’aide affichée dans la page
      </h2>
      <Active {...list} onGone={() => heading.current?.focus()} />
      <fieldset>
        <legend>Mettre toute l’aide en pause :</legend>
        {choices.map(({ length, label }) => (
          <button key={length} type="button" class="button small" onClick={() => onPause(length)}>
            {label}
          </button>
        ))}
      </fieldset>
    </section>
  );
}

type ActiveProps = Omit<PausePanelProps, 'onPage' | 'onPause'> & { onGone(): void };

function Active({ pauses, now, unsaved, titleOf, onResume, onGone }: ActiveProps) {
  // The button that is pressed goes away with its line: the focus must land somewhere near.
  const resume = (pause: Pause) => {
    onResume(pause);
    onGone();
  };
  const said = pauses.map((pause) => ({ pause, words: pauseWords(pause, titleOf, now) }));
  return (
    <div role="status">
      {unsaved && <p class="notice">Votre choix n’a pas pu être enregistré. Essayez encore.</p>}
      {said.length === 0 && <p>Rien n’est en pause.</p>}
      {said.length > 0 && (
        <ul>
          {said.map(({ pause, words }) => (
            <li key={words}>
              <span>{words}</span>
              <button type="button" class="button small" onClick={() => resume(pause)}>
                Réafficher<span class="unseen"> : {words}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
