import { pauseWords } from '../../lib/pauses/pause-words.ts';
import type { Pause } from '../../lib/pauses/pauses.ts';

interface PauseListProps {
  pauses: readonly Pause[];
  now: number;
  titleOf(advice: string): string | undefined;
  onResume(pause: Pause): void;
}

export function PauseList({ pauses, now, titleOf, onResume }: PauseListProps) {
  if (pauses.length === 0) return null;
  const said = pauses.map((pause) => ({ pause, words: pauseWords(pause, titleOf, now) }));
  return (
    <ul class="pause-list">
      {said.map(({ pause, words }) => (
        <li key={words}>
          <span>{words}</span>
          <button type="button" class="button small" onClick={() => onResume(pause)}>
            Réafficher<span class="unseen"> : {words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
