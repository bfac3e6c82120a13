import type { Arrival } from '../../lib/log-in/attempts.ts';
import type { Verdict } from '../../lib/log-in/life-events.ts';
import { RELOADED } from '../../lib/overlay/desk.ts';
import type { Signal } from '../../lib/signals/signal.ts';

/** What a page is taken to say of a log-in. */
export function verdictOf(signals: readonly Signal[], isExplained: boolean): Verdict | null {
  if (signals.includes('login-failed')) return 'refused';
  if (signals.includes('account-locked')) return 'locked';
  return isExplained || signals.includes('service-unavailable') ? 'explained' : null;
}

/** The name of a failure whose attempt nobody saw: the page that shows it. */
export const causeWithout = (arrival: Arrival): string =>
  arrival === 'navigate' ? String(performance.timeOrigin) : RELOADED;
