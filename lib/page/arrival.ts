import { placeOf } from './place.ts';

declare global {
  interface Document {
    /** Chromium only. */
    readonly prerendering?: boolean;
  }
  interface PerformanceEntry {
    /** Chromium only: ms of the page's own clock; 0: it was not prepared in advance. */
    readonly activationStart?: number;
  }
}

/** ms since 1970, by the clock as set now. */
export function setOutAt(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return Date.now() - performance.now() + (navigation?.activationStart ?? 0);
}

/** `placeOf` the page that led here; empty: none, or not told. */
export const ledFrom = (): string => (document.referrer === '' ? '' : placeOf(document.referrer));
