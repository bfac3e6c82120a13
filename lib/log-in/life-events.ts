import type { OpenAttempt, Outcome } from './attempts.ts';

export type Verdict = Extract<Outcome, 'refused' | 'locked' | 'explained'>;

export type LifeEvent =
  /** Also from the back/forward cache. */
  | { kind: 'arrived' }
  /** Again where it was late. */
  | { kind: 'remembered'; attempt: OpenAttempt | null; failures: number }
  | { kind: 'tried'; attempt: OpenAttempt; said: string }
  | { kind: 'handled'; since: number }
  /** `own`: by sending a form. */
  | { kind: 'left'; at: number; own: boolean; byUser: boolean | 'unknown' }
  | { kind: 'answered' }
  /** `name`: of a failure whose attempt nobody saw. */
  | { kind: 'judged'; verdict: Verdict | null; said: string; name: string }
  | { kind: 'counted'; failures: number }
  | { kind: 'inside'; at: number };

/** In this order. */
export type Effect =
  | { kind: 'recall' }
  | { kind: 'record'; attempt: OpenAttempt }
  | { kind: 'await-answer'; since: number }
  | { kind: 'judge' }
  | { kind: 'settle'; at: number; outcome: Exclude<Outcome, 'tried'> };

export type On<Kind extends LifeEvent['kind']> = Extract<LifeEvent, { kind: Kind }>;
