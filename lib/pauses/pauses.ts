/** `page`: on that page only, until brought back. */
export const PAUSE_LENGTHS = ['page', 'today', '30-days', 'always'] as const;
export type PauseLength = (typeof PAUSE_LENGTHS)[number];

/** `advice`: an id, or `*` for all. `place`: null for everywhere. `until`: ms since 1970; null: no end. */
export interface Pause {
  advice: string;
  place: string | null;
  until: number | null;
}

const DAY = 24 * 60 * 60_000;

/** `today` ends at the user's own midnight. */
export function pauseOf(advice: string, length: PauseLength, place: string, now: number): Pause {
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  const until = { page: null, today: midnight, '30-days': now + 30 * DAY, always: null }[length];
  return { advice, place: length === 'page' ? place : null, until };
}

/** With one pause more; those that are over, or that it makes pointless, are dropped. */
export function withPause(pauses: readonly Pause[], pause: Pause, now: number): Pause[] {
  const replaced = (old: Pause) =>
    old.advice === pause.advice && (pause.place === null || old.place === pause.place);
  return [...stillPaused(pauses, now).filter((old) => !replaced(old)), pause];
}

export function stillPaused(pauses: readonly Pause[], now: number): Pause[] {
  return pauses.filter(({ until }) => until === null || until > now);
}

/** Is this advice paused here, by itself or with all the others? */
export function isPaused(pauses: readonly Pause[], advice: string, place: string, now: number): boolean {
  return stillPaused(pauses, now).some(
    (pause) =>
      (pause.advice === '*' || pause.advice === advice) && (pause.place === null || pause.place === place),
  );
}
