import { otherHostOf } from '../page/hosts.ts';
import { SITE } from '../page/place.ts';
import type { Signal } from './signal.ts';

/** What the popup says of the tab in front. */
export type TabState =
  | { kind: 'reading' }
  | { kind: 'elsewhere' }
  /** Of the agency, where the user may ask for help. */
  | { kind: 'other-host'; host: string }
  | { kind: 'reload-needed' }
  | { kind: 'access-withdrawn' }
  | { kind: 'nothing-noticed'; place: string }
  | { kind: 'noticed'; place: string; signals: readonly Signal[] };

export interface TabFacts {
  /** Null: the browser hides it where we have no access. */
  url: string | null;
  /** While it loads, no script has to answer. */
  loading: boolean;
  /** Access to the extranet. */
  granted: boolean;
  /** Access to the tab's own host, where that is another one. */
  allowed: boolean;
  /** Null: no script answers. */
  report: { place: string; signals: readonly Signal[] } | null;
}

/** Without access, addresses are hidden on the site as elsewhere: only what a page has reported is certain. */
export function tabState(facts: TabFacts): TabState {
  const { url, granted, report } = facts;
  const host = url === null ? null : otherHostOf(url);
  if (host !== null && !facts.allowed) return { kind: 'other-host', host };
  if (report && report.signals.length > 0) return { kind: 'noticed', ...report };
  if (!granted && host === null) return { kind: 'access-withdrawn' };
  if (report) return { kind: 'nothing-noticed', place: report.place };
  if (host === null && (url === null || !onSite(url))) return { kind: 'elsewhere' };
  return facts.loading ? { kind: 'reading' } : { kind: 'reload-needed' };
}

function onSite(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === SITE;
}
