import { LOG_IN } from '../delays.ts';

export type Outcome = 'tried' | 'refused' | 'locked' | 'explained' | 'succeeded';

/** A line of the journal; nothing that was typed. */
export interface Attempt {
  at: number;
  place: string;
  outcome: Outcome;
}

/** A log-in whose answer has not been seen yet. */
export interface OpenAttempt {
  /** ms since 1970; unique. */
  at: number;
  place: string;
  /** `SiteForm.signature` of the form that was sent. */
  form: string;
  /** The form of the step before, in two-step log-ins: a refusal may show either form. */
  before?: string;
  /** When the browser left for the answer, ms since 1970; null: the page stays, its script asks for it. */
  sent: number | null;
  /** The page learns its tab from the background; null: not yet. */
  tab: number | null;
  /** Sent with `target=_blank`: the answer comes in another tab. */
  elsewhere: boolean;
}

/** As in lib/page/page.ts, which says how it is known, and in lib/doors/messages.ts. */
type Arrival = 'navigate' | 'reload' | 'back_forward';

/** How a page was reached. */
export interface Arrived {
  arrival: Arrival;
  /** When the browser set out for it, ms since 1970. */
  since: number;
  /** `placeOf` the page that led here; empty: not told. */
  from: string;
  tab: number | null;
  opener: number | null;
}

/** What the rules know of the time before this page. */
export interface Past {
  attempt: Pick<OpenAttempt, 'at' | 'form' | 'before'> | null;
  /** Refused log-ins in a row, within 30 minutes. */
  failures: number;
}

export const NO_PAST: Past = { attempt: null, failures: 0 };

const DAY = 24 * 60 * 60_000;
export const JOURNAL_DAYS = 30;
const KEPT_AT_MOST = 500;

/** The attempt that a page answers: the browser set out for it as the log-in was sent, or soon after from there. Null: none. */
export function answeredBy(open: readonly OpenAttempt[], page: Arrived): OpenAttempt | null {
  if (page.arrival !== 'navigate') return null;
  return open.find((attempt) => (attempt.elsewhere ? isInNewTab : isNext)(attempt, page)) ?? null;
}

function isNext({ sent, tab, place }: OpenAttempt, page: Arrived): boolean {
  if (sent === null || (tab !== null && tab !== page.tab)) return false;
  const later = page.since - sent;
  if (Math.abs(later) <= LOG_IN.sameMoment) return true;
  if (page.from === place && later > 0 && later <= LOG_IN.setOutWithin) return true;
  return later > 0 && later <= LOG_IN.ledOnWithin && page.from !== '' && page.from !== place;
}

function isInNewTab({ at, tab }: OpenAttempt, page: Arrived): boolean {
  const later = page.since - at;
  return (
    tab !== page.tab && page.opener === tab && later >= -LOG_IN.sameMoment && later <= LOG_IN.tabOpenWithin
  );
}

/** Without entries past their days, nor those that a wrong clock put into the future. */
export function withoutOld(journal: readonly Attempt[], now: number, days = JOURNAL_DAYS): Attempt[] {
  return journal.filter(({ at }) => now - at < days * DAY && at <= now);
}

export function withAttempt(journal: readonly Attempt[], attempt: Attempt, now: number): Attempt[] {
  const kept = withoutOld(journal, now).filter(({ at }) => at !== attempt.at);
  return [...kept, attempt].sort((a, b) => a.at - b.at).slice(-KEPT_AT_MOST);
}

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

/** Refusals within 30 minutes, since the last success. */
export function failuresInARow(journal: readonly Attempt[], now: number): number {
  const recent = journal.filter(({ at }) => now - at < LOG_IN.inARowWithin && at <= now);
  const sinceSuccess = recent.slice(recent.findLastIndex(({ outcome }) => outcome === 'succeeded') + 1);
  return sinceSuccess.filter(({ outcome }) => outcome === 'refused').length;
}
