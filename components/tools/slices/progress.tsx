interface ProgressProps {
  /** 0 to 1. */
  done: number | null;
  label: string;
  onStop(): void;
}

/** How far long work is, and the way out of it; nothing while it is quick. */
export function Progress({ done, label, onStop }: ProgressProps) {
  if (done === null) return null;
  return (
    <p class="inline progress">
      <span>{label}…</span>
      <progress value={Math.min(1, done)} max={1} aria-label={label} />
      <button type="button" class="button small" onClick={onStop}>
        Arrêter
      </button>
    </p>
  );
}
