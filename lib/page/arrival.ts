import { placeOf } from './place.ts';

declare global {
  interface Document {
    /** Chromium only. */
    readonly prerendering?: boolean;
  }
  interface PerformanceEntry {
    /** Chromium only: when a page prepared in advance was asked for, in ms of its own clock; else 0. */
    readonly activationStart?: number;
  }
}

/** When the browser set out for this page: ms since 1970, by the clock as set now. */
export function setOutAt(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return Date.now() - performance.now() + (navigation?.activationStart ?? 0);
}

/** `placeOf` the page that led here; empty: none, or not told. */
export const ledFrom = (): string => (document.referrer === '' ? '' : placeOf(document.referrer));
