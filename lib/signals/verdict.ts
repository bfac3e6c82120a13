import type { Verdict } from '../log-in/life-events.ts';
import type { Signal } from './signal.ts';

/** How a log-in ended, by what its answer shows; null: not told. `isExplained`: see `read.ts`. */
export function verdictOf(signals: readonly Signal[], isExplained: boolean): Verdict | null {
  if (signals.includes('login-failed')) return 'refused';
  if (signals.includes('account-locked')) return 'locked';
  return isExplained || signals.includes('service-unavailable') ? 'explained' : null;
}
