import { placeOf } from './place.ts';

declare global {
  interface Document {
    /** Chromium only: prepared before anybody asks for it, this page may never be shown. */
    readonly prerendering?: boolean;
  }
  interface PerformanceEntry {
    /** Chromium only, of a navigation: when a page that was prepared was asked for, in ms of its own clock; 0: it was not. */
    readonly activationStart?: number;
  }
}

/** When the browser set out for this page, ms since 1970, by the clock as it is set now. */
export function setOutAt(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return Date.now() - performance.now() + (navigation?.activationStart ?? 0);
}

/** `placeOf` the page that led to this one; empty: none, or it does not tell. */
export const ledFrom = (): string => (document.referrer === '' ? '' : placeOf(document.referrer));
