import type { Pause } from './pauses.ts';

/** Advice that an organisation hides. `locked`: the user cannot bring it back. */
export interface Prescription {
  hidden: readonly string[];
  locked: boolean;
}

const isForGood = ({ place, until }: Pause): boolean => place === null && until === null;

/** `locked`: ids of advice that the user cannot bring back. */
export const isFixed = (pause: Pause, locked: readonly string[]): boolean =>
  isForGood(pause) && locked.includes(pause.advice);

/** The pauses with what is prescribed now. `before`: prescribed the last time; what the user has brought back since stays so, unless it is locked. */
export function withPrescribed(
  pauses: readonly Pause[],
  { hidden, locked }: Prescription,
  before: readonly string[],
): Pause[] {
  const lifted = before.filter((advice) => !hidden.includes(advice));
  const kept = pauses.filter((pause) => !(isForGood(pause) && lifted.includes(pause.advice)));
  const isPaused = (advice: string) => kept.some((pause) => isForGood(pause) && pause.advice === advice);
  const due = hidden.filter((advice) => (locked || !before.includes(advice)) && !isPaused(advice));
  return [...kept, ...due.map((advice) => ({ advice, place: null, until: null }))];
}
