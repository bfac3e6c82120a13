import { placeOf } from './place.ts';

export type Arrival = 'navigate' | 'reload' | 'back_forward';

export interface Page {
  place: string;
  path: string;
  /** HTTP; 0: not told. */
  status: number;
  arrival: Arrival;
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

/** Without brands, the user agent says it. */
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

/** True where the browser does not tell; sites can keep the referrer back. */
export const mayBeLedTo = (): boolean =>
  document.referrer !== '' || window.navigation?.activation?.from !== null;

export const statusOfPage = (): number => navigation()?.responseStatus ?? 0;

export const isInEdge = (): boolean => isEdge(navigator);

function navigation(): PerformanceNavigationTiming | undefined {
  return performance.getEntriesByType('navigation').find(isNavigation);
}

/** By name: in a script's own world, classes cost more than a small script. */
const isNavigation = (entry: PerformanceEntry): entry is PerformanceNavigationTiming =>
  entry.entryType === 'navigation';

const arrivalOf = (type: string | undefined): Arrival =>
  type === 'reload' || type === 'back_forward' ? type : 'navigate';
