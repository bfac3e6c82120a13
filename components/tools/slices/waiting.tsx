import { Progress } from './progress.tsx';
import type { Reading } from './use-reading.ts';

/** A list while it is being read, and the way on where the user has stopped it. */
export function Waiting({
  progress,
  isStopped,
  stop,
  again,
}: Omit<Reading, 'list'> & { stop(): void; again(): void }) {
  if (!isStopped) return <Progress done={progress} label="Lecture de la liste" onStop={stop} />;
  return (
    <p class="inline">
      <span>Lecture arrêtée.</span>
      <button type="button" class="button small" onClick={again}>
        Reprendre
      </button>
    </p>
  );
}
