import { pauseWords } from '../../lib/pauses/pause-words.ts';
import type { Pause } from '../../lib/pauses/pauses.ts';
import { isFixed } from '../../lib/pauses/prescribed.ts';
import { SetByOrganisation } from '../organisation/set-by-organisation.tsx';

interface PauseListProps {
  pauses: readonly Pause[];
  now: number;
  /** Advice that the organisation keeps hidden. */
  locked?: readonly string[];
  titleOf(advice: string): string | undefined;
  onResume(pause: Pause): void;
}

export function PauseList({ pauses, now, locked = [], titleOf, onResume }: PauseListProps) {
  if (pauses.length === 0) return null;
  const said = pauses.map((pause) => ({ pause, words: pauseWords(pause, titleOf, now) }));
  return (
    <ul class="pause-list">
      {said.map(({ pause, words }) => (
        <li key={words}>
          <span>{words}</span>
          {isFixed(pause, locked) ? (
            <SetByOrganisation />
          ) : (
            <button type="button" class="button small" onClick={() => onResume(pause)}>
              Réafficher<span class="unseen"> : {words}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
