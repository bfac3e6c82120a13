import { Progress } from './progress.tsx';

interface WaitingProps {
  /** What is being done: « Lecture », « Répartition ». */
  work: string;
  /** 0 to 1. */
  progress: number | null;
  isStopped: boolean;
  stop(): void;
  again(): void;
}

/** Long work on a list, and the way on where the user has stopped it. */
export function Waiting({ work, progress, isStopped, stop, again }: WaitingProps) {
  if (!isStopped) return <Progress done={progress} label={`${work} de la liste`} onStop={stop} />;
  return (
    <p class="inline">
      <span>{work} arrêtée.</span>
      <button type="button" class="button small" onClick={again}>
        Reprendre
      </button>
    </p>
  );
}
