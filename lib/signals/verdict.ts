import type { Verdict } from '../log-in/life-events.ts';
import type { Signal } from './signal.ts';

/** `isExplained`: by another reason than identifier and password. */
export function verdictOf(signals: readonly Signal[], isExplained: boolean): Verdict | null {
  if (signals.includes('login-failed')) return 'refused';
  if (signals.includes('account-locked')) return 'locked';
  return isExplained || signals.includes('service-unavailable') ? 'explained' : null;
}
