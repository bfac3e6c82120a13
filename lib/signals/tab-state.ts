import { SITE } from '../page/place.ts';
import type { Signal } from './signal.ts';

export type TabState =
  | { kind: 'reading' }
  | { kind: 'elsewhere' }
  | { kind: 'reload-needed' }
  | { kind: 'access-withdrawn' }
  | { kind: 'nothing-noticed'; place: string }
  | { kind: 'noticed'; place: string; signals: readonly Signal[] };

export interface TabFacts {
  /** Null: hidden where we have no access. */
  url: string | null;
  /** Then it means nothing that no script answers. */
  loading: boolean;
  granted: boolean;
  /** Null: no script answers. */
  report: { place: string; signals: readonly Signal[] } | null;
}

/** Without access, addresses are hidden on the site as elsewhere: only what a page has reported is certain. */
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
