import { placeOf } from './place.ts';

export type Arrival = 'navigate' | 'reload' | 'back_forward';

/** Besides what is on it. */
export interface Page {
  /** See `placeOf`. */
  place: string;
  path: string;
  /** See `statusOfPage`. */
  status: number;
  arrival: Arrival;
  /** Of any kind. */
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

/** Browsers without brands say it in the user agent. */
export function isEdge(agent: Pick<Navigator, 'userAgent' | 'userAgentData'>): boolean {
  const brands = agent.userAgentData?.brands ?? [];
  if (brands.length > 0) return brands.some(({ brand }) => brand === 'Microsoft Edge');
  return /\bEdg(e|A|iOS)?\//.test(agent.userAgent);
}

/** Call again after a route change. */
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

/** As a log-in leads to its answer. True where the browser does not tell; a site can keep the referrer back. */
export const mayBeLedTo = (): boolean =>
  document.referrer !== '' || window.navigation?.activation?.from !== null;

/** Of HTTP; 0 where the browser does not tell. */
export const statusOfPage = (): number => navigation()?.responseStatus ?? 0;

export const isInEdge = (): boolean => isEdge(navigator);

function navigation(): PerformanceNavigationTiming | undefined {
  return performance.getEntriesByType('navigation').find(isNavigation);
}

/** By name: in a script's own world, the first word of an interface costs more than a small script. */
const isNavigation = (entry: PerformanceEntry): entry is PerformanceNavigationTiming =>
  entry.entryType === 'navigation';

const arrivalOf = (type: string | undefined): Arrival =>
  type === 'reload' || type === 'back_forward' ? type : 'navigate';
