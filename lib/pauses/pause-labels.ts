import type { PauseLength } from './pauses.ts';

export const PAUSE_LABELS: Record<PauseLength, string> = {
  page: 'Sur cette page',
  today: 'Aujourd’hui',
  '30-days': '30 jours',
  always: 'Toujours',
};
