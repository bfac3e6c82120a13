/** What became of one log-in that was tried. `tried`: no answer seen yet. */
export type Outcome = 'tried' | 'refused' | 'locked' | 'explained' | 'succeeded';

/** One line of the journal: when (ms since 1970), where (`placeOf`) and how it ended; nothing that was typed. */
export interface Attempt {
  at: number;
  place: string;
  outcome: Outcome;
}

/** An attempt whose answer has not been seen, bound to its tab and to the shape of its form (`SiteForm.shape`). */
export interface Pending {
  at: number;
  form: string;
}

/** How a page was reached. Only `navigate` can be the answer to an attempt. */
export type Arrival = 'navigate' | 'reload' | 'back_forward';

/** What the rules may know of the tab's past when they judge a page. */
export interface Past {
  /** The attempt this page answers, if any. */
  attempt: Pending | null;
  /** Refusals in a row within 30 minutes, this page's own not counted. */
  failures: number;
}

export const NO_PAST: Past = { attempt: null, failures: 0 };

const MINUTE = 60_000;
/** An answer later than this is no answer any more: the user went elsewhere in between. */
const ANSWER_WITHIN = 3 * MINUTE;
const IN_A_ROW_WITHIN = 30 * MINUTE;
const KEPT_FOR = 30 * 24 * 60 * MINUTE;
const KEPT_AT_MOST = 500;

/**
 * The attempt that a page just arrived at answers, or null: also where the journal tells its end already, since what was noted
 * of it may reach the storage late.
 */
export function answeredBy(
  pending: Pending | undefined,
  journal: readonly Attempt[],
  arrival: Arrival,
  now: number,
): Pending | null {
  if (!pending || arrival !== 'navigate') return null;
  if (journal.some(({ at, outcome }) => at === pending.at && outcome !== 'tried')) return null;
  return now - pending.at > ANSWER_WITHIN || pending.at > now ? null : pending;
}

/** The journal with an attempt added, old lines dropped (30 days). */
export function withAttempt(journal: readonly Attempt[], attempt: Attempt): Attempt[] {
  const kept = journal.filter(({ at }) => attempt.at - at < KEPT_FOR && at !== attempt.at);
  return [...kept, attempt].sort((a, b) => a.at - b.at).slice(-KEPT_AT_MOST);
}

/** The journal once the answer to the attempt of that time is known. */
export function withOutcome(
  journal: readonly Attempt[],
  at: number,
  place: string,
  outcome: Outcome,
): Attempt[] {
  const known = journal.find((attempt) => attempt.at === at);
  return withAttempt(journal, { at, place: known?.place ?? place, outcome });
}

/** Refusals since the last success, within the last 30 minutes. */
export function failuresInARow(journal: readonly Attempt[], now: number): number {
  const recent = journal.filter(({ at }) => now - at < IN_A_ROW_WITHIN && at <= now);
  const sinceSuccess = recent.slice(recent.findLastIndex(({ outcome }) => outcome === 'succeeded') + 1);
  return sinceSuccess.filter(({ outcome }) => outcome === 'refused').length;
}
