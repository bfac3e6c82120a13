import { PAUSE_LABELS } from '../../lib/pauses/pause-labels.ts';
import { PAUSE_LENGTHS, type Pause, type PauseLength } from '../../lib/pauses/pauses.ts';
import { PauseList } from './pause-list.tsx';

export interface PausesViewProps {
  pauses: readonly Pause[];
  now: number;
  locked?: readonly string[];
  /** Whether the tab has a page that « cette page » can mean. */
  onPage: boolean;
  /** What screen readers hear; empty for nothing. */
  said: string;
  titleOf(advice: string): string | undefined;
  onPause(length: PauseLength): void;
  onResume(pause: Pause): void;
}

export function PausesView({ onPage, said, onPause, ...list }: PausesViewProps) {
  return (
    <section class="pauses" aria-labelledby="pauses">
      <h2 id="pauses" tabIndex={-1} ref={focusOnce}>
        Mettre en pause
      </h2>
      <p>Rien ne s’affichera plus dans la page. Le guide reste ici.</p>
      <div class="presses four">
        {PAUSE_LENGTHS.filter((length) => onPage || length !== 'page').map((length) => (
          <button key={length} type="button" class="button pick" onClick={() => onPause(length)}>
            {PAUSE_LABELS[length]}
          </button>
        ))}
      </div>
      <p role="status" class="small">
        {said}
      </p>
      <PauseList {...list} />
    </section>
  );
}

const focusOnce = (heading: HTMLElement | null) => {
  heading?.focus({ preventScroll: true });
};
