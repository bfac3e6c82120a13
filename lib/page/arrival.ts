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

/** When the browser set out for this page: ms since 1970, by the computer's clock as it is set now. */
export function setOutAt(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return Date.now() - performance.now() + (navigation?.activationStart ?? 0);
}

/** The place (`placeOf`) of the page that led here; empty where there was none, or it did not tell. */
export const ledFrom = (): string => (document.referrer === '' ? '' : placeOf(document.referrer));
