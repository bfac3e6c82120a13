import type { OpenAttempt, Outcome } from './attempts.ts';

export type Verdict = Extract<Outcome, 'refused' | 'locked' | 'explained'>;

/** How a page makes room for the next one. */
export interface Leaving {
  /** By sending a form. */
  own: boolean;
  by: 'user' | 'page' | 'unknown';
}

/** What happens to a page, as far as log-ins go. */
export type LifeEvent =
  /** The page is there: loaded, or back from the back/forward cache. */
  | { kind: 'arrived' }
  /** The background's answer to `recall`; a second one may follow where it was late. */
  | { kind: 'remembered'; attempt: OpenAttempt | null; failures: number }
  /** `said`: the page's messages at that moment. */
  | { kind: 'tried'; attempt: OpenAttempt; said: string }
  /** A script of the page deals with the log-in, and the page stays. */
  | { kind: 'handled'; since: number }
  | ({ kind: 'left'; at: number } & Leaving)
  | { kind: 'answered' }
  /** `name`: of a failure whose attempt nobody saw. */
  | { kind: 'judged'; verdict: Verdict | null; said: string; name: string }
  | { kind: 'counted'; failures: number }
  | { kind: 'inside'; at: number };

/** What the page script has to do next, in the order given. */
export type Effect =
  | { kind: 'recall' }
  | { kind: 'record'; attempt: OpenAttempt }
  | { kind: 'await-answer'; since: number }
  | { kind: 'judge' }
  | { kind: 'settle'; at: number; outcome: Exclude<Outcome, 'tried'> };

export type On<Kind extends LifeEvent['kind']> = Extract<LifeEvent, { kind: Kind }>;
