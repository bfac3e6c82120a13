import type { PauseLength } from './pauses.ts';

/** How long, in the words of every button that asks. */
export const PAUSE_LABELS: Record<PauseLength, string> = {
  page: 'Sur cette page',
  today: 'Aujourd’hui',
  '30-days': '30 jours',
  always: 'Toujours',
};
