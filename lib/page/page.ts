import { placeOf } from './place.ts';

/** How a page was reached. */
export type Arrival = 'navigate' | 'reload' | 'back_forward';

/** What can be known of the page in the tab's top frame, besides what is on it. */
export interface Page {
  /** Origin and path, see `placeOf`. */
  place: string;
  path: string;
  /** See `statusOfPage`. */
  status: number;
  arrival: Arrival;
  /** Is this Microsoft Edge, of any kind? */
  edge: boolean;
}

interface Brand {
  brand: string;
}

declare global {
  interface Navigator {
    /** Chromium only. */
    readonly userAgentData?: { brands: readonly Brand[] };
  }
}

/** Its brand says whether a browser is Edge; browsers without brands say it in the user agent. */
export function isEdge(agent: Pick<Navigator, 'userAgent' | 'userAgentData'>): boolean {
  const brands = agent.userAgentData?.brands ?? [];
  if (brands.length > 0) return brands.some(({ brand }) => brand === 'Microsoft Edge');
  return /\bEdg(e|A|iOS)?\//.test(agent.userAgent);
}

/** Reads the page that this script runs in. Call again after a route change. */
export function readPage(): Page {
  const place = placeOf(location.href);
  return {
    place,
    path: new URL(place).pathname,
    status: statusOfPage(),
    arrival: arrivalOf(navigation()?.type),
    edge: isInEdge(),
  };
}

/**
 * May another page of the site have led here, as the one does that sends a log-in? True where the browser does not tell. The
 * referrer alone would not do: a site can keep it back.
 */
export const mayBeLedTo = (): boolean =>
  document.referrer !== '' || window.navigation?.activation?.from !== null;

/** HTTP status of the answer; 0 where the browser does not tell. */
export const statusOfPage = (): number => navigation()?.responseStatus ?? 0;

/** Does this script run in Microsoft Edge? */
export const isInEdge = (): boolean => isEdge(navigator);

function navigation(): PerformanceNavigationTiming | undefined {
  return performance.getEntriesByType('navigation').find(isNavigation);
}

/** By its name: in a script's own world, the first word of an interface costs more than a small script. */
const isNavigation = (entry: PerformanceEntry): entry is PerformanceNavigationTiming =>
  entry.entryType === 'navigation';

const arrivalOf = (type: string | undefined): Arrival =>
  type === 'reload' || type === 'back_forward' ? type : 'navigate';
