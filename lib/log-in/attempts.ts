import { LOG_IN } from '../delays.ts';

/** What became of one log-in that was tried. `tried`: no answer seen yet. */
export type Outcome = 'tried' | 'refused' | 'locked' | 'explained' | 'succeeded';

/** One line of the journal: when (ms since 1970), where (`placeOf`) and how it ended; nothing that was typed. */
export interface Attempt {
  at: number;
  place: string;
  outcome: Outcome;
}

/** A log-in whose answer has not been seen, as its page records it; nothing that was typed. */
export interface OpenAttempt {
  /** ms since 1970; tells it from any other. */
  at: number;
  place: string;
  /** Shape of its form (`SiteForm.shape`). */
  form: string;
  /** The same of the step before: either form may come back when it is refused. */
  before?: string;
  /** When the page set out for the answer; null: its own script asks for it, and the page stays. */
  sent: number | null;
  /** Its tab; null: the page did not know that yet. */
  tab: number | null;
  /** The answer comes in a tab of its own. */
  elsewhere: boolean;
}

export type Arrival = 'navigate' | 'reload' | 'back_forward';

export interface Arrived {
  arrival: Arrival;
  /** When the browser set out for it, ms since 1970. */
  since: number;
  /** `placeOf` the page that led to it; empty: none, or it does not tell. */
  from: string;
  tab: number | null;
  /** The tab that opened this one. */
  opener: number | null;
}

/** What the rules may know of the tab's past when they judge a page. */
export interface Past {
  /** The attempt this page answers, if any. */
  attempt: Pick<OpenAttempt, 'at' | 'form' | 'before'> | null;
  /** Refusals in a row within 30 minutes. */
  failures: number;
}

export const NO_PAST: Past = { attempt: null, failures: 0 };

const DAY = 24 * 60 * 60_000;
/** The journal is kept so many days where nobody has decided otherwise. */
export const JOURNAL_DAYS = 30;
const KEPT_AT_MOST = 500;

/** The attempt that a page answers: the browser set out for it in the very moment in which the log-in was sent. */
export function answeredBy(open: readonly OpenAttempt[], page: Arrived): OpenAttempt | null {
  if (page.arrival !== 'navigate') return null;
  return open.find((attempt) => (attempt.elsewhere ? isInNewTab : isNext)(attempt, page)) ?? null;
}

function isNext({ sent, tab, place }: OpenAttempt, page: Arrived): boolean {
  if (sent === null || (tab !== null && tab !== page.tab)) return false;
  const later = page.since - sent;
  if (Math.abs(later) <= LOG_IN.sameMoment) return true;
  return later > 0 && later <= LOG_IN.ledOnWithin && page.from !== '' && page.from !== place;
}

function isInNewTab({ at, tab }: OpenAttempt, page: Arrived): boolean {
  const later = page.since - at;
  return (
    tab !== page.tab && page.opener === tab && later >= -LOG_IN.sameMoment && later <= LOG_IN.tabOpenWithin
  );
}

/** The journal without what is older than so many days, and what a clock set wrong has put into the future. */
export function withoutOld(journal: readonly Attempt[], now: number, days = JOURNAL_DAYS): Attempt[] {
  return journal.filter(({ at }) => now - at < days * DAY && at <= now);
}

export function withAttempt(journal: readonly Attempt[], attempt: Attempt, now: number): Attempt[] {
  const kept = withoutOld(journal, now).filter(({ at }) => at !== attempt.at);
  return [...kept, attempt].sort((a, b) => a.at - b.at).slice(-KEPT_AT_MOST);
}

/** The journal once the answer to the attempt of that time is known. */
export function withOutcome(
  journal: readonly Attempt[],
  at: number,
  place: string,
  outcome: Outcome,
  now: number,
): Attempt[] {
  const known = journal.find((attempt) => attempt.at === at);
  return withAttempt(journal, { at, place: known?.place ?? place, outcome }, now);
}

/** Refusals since the last success, within the last 30 minutes. */
export function failuresInARow(journal: readonly Attempt[], now: number): number {
  const recent = journal.filter(({ at }) => now - at < LOG_IN.inARowWithin && at <= now);
  const sinceSuccess = recent.slice(recent.findLastIndex(({ outcome }) => outcome === 'succeeded') + 1);
  return sinceSuccess.filter(({ outcome }) => outcome === 'refused').length;
}
