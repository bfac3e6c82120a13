import type { OpenAttempt } from './attempts.ts';
import type { Verdict } from './life-events.ts';

/** All that one page knows of log-ins. */
export interface Life {
  /** Has the background told what happened before this page? */
  past: 'asked' | 'known';
  /** The log-in that this page answers. */
  attempt: OpenAttempt | null;
  /** The log-in begun on this page, while it has no answer. */
  trying: OpenAttempt | null;
  /** `trying` is in the hands of a script, and the page stays. */
  byScript: boolean;
  /** The page's messages when `trying` began: they are not its answer. */
  saidBefore: string;
  failures: number;
  /** The outcome last told to the background. */
  settled: { at: number; outcome: Verdict } | null;
  /** See `Sight.cause`; kept until the next answer, also where its attempt is remembered late. */
  cause: string | null;
}

export const NEW_LIFE: Life = {
  past: 'asked',
  attempt: null,
  trying: null,
  byScript: false,
  saidBefore: '',
  failures: 0,
  settled: null,
  cause: null,
};
