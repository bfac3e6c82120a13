import { SITE } from '../page/place.ts';
import type { Signal } from './signal.ts';

/** What the popup can say about a tab. `place` is `placeOf` its page. */
export type TabState =
  | { kind: 'reading' }
  | { kind: 'elsewhere' }
  | { kind: 'reload-needed' }
  | { kind: 'access-withdrawn' }
  | { kind: 'nothing-noticed'; place: string }
  | { kind: 'noticed'; place: string; signals: readonly Signal[] };

/** What is known of a tab. */
export interface TabFacts {
  /** Address, or null: the browser keeps it from us wherever we have no access. */
  url: string | null;
  /** Still on its way: that no script answers yet means nothing. */
  loading: boolean;
  /** Access to the site, as the user has it set now. */
  granted: boolean;
  /** What our script in the page answers; null when none does. */
  report: { place: string; signals: readonly Signal[] } | null;
}

/**
 * The state of a tab. Without access an address is hidden, on the site as elsewhere: then only what a page has
 * already reported is certain, and everything else is the missing access.
 */
export function tabState({ url, loading, granted, report }: TabFacts): TabState {
  if (report && report.signals.length > 0) return { kind: 'noticed', ...report };
  if (!granted) return { kind: 'access-withdrawn' };
  if (report) return { kind: 'nothing-noticed', place: report.place };
  if (!url || !onSite(url)) return { kind: 'elsewhere' };
  return loading ? { kind: 'reading' } : { kind: 'reload-needed' };
}

function onSite(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === SITE;
}
