import type { OpenAttempt, Outcome } from './attempts.ts';

/** What a page is taken to say of a log-in. */
export type Verdict = Extract<Outcome, 'refused' | 'locked' | 'explained'>;

export type LifeEvent =
  /** The page was reached, also from the back/forward cache. */
  | { kind: 'arrived' }
  /** What the tab remembers; comes once more where it was late. */
  | { kind: 'remembered'; attempt: OpenAttempt | null; failures: number }
  | { kind: 'tried'; attempt: OpenAttempt; said: string }
  /** A script of the page sends what was tried. */
  | { kind: 'handled'; since: number }
  /** The page sets out for another; `own`: by sending a form. */
  | { kind: 'left'; at: number; own: boolean; byUser: boolean }
  /** What was tried has been answered, and the page stays. */
  | { kind: 'answered' }
  /** What is on the page was read. `name`: of a failure whose attempt nobody saw. */
  | { kind: 'judged'; verdict: Verdict | null; said: string; name: string }
  /** The background has counted a refusal. */
  | { kind: 'counted'; failures: number }
  /** The user got in. */
  | { kind: 'inside'; at: number };

/** What is to be done, in this order. */
export type Effect =
  | { kind: 'recall' }
  | { kind: 'record'; attempt: OpenAttempt }
  | { kind: 'await-answer'; since: number }
  | { kind: 'judge' }
  | { kind: 'settle'; at: number; outcome: Exclude<Outcome, 'tried'> };

export type On<Kind extends LifeEvent['kind']> = Extract<LifeEvent, { kind: Kind }>;
