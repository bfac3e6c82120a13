const LINES = {
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M5 8l5 5 5-5',
  up: 'M5 12l5-5 5 5',
  back: 'M12 5l-5 5 5 5',
  onward: 'M8 5l5 5-5 5',
  done: 'M4 10.5l4 4 8-9',
} as const;

/** Decoration: words say the same. */
export function Icon({ of }: { of: keyof typeof LINES }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={LINES[of]} />
    </svg>
  );
}
