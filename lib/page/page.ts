import { placeOf } from './place.ts';

/** As in lib/log-in/attempts.ts, which says what follows from it, and in lib/doors/messages.ts. */
type Arrival = 'navigate' | 'reload' | 'back_forward';

export interface Page {
  place: string;
  path: string;
  /** The HTTP status; 0 where the browser does not tell. */
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

/** Whether this is Microsoft Edge: by the browser's brands, or where it tells none, by its user agent. */
export function isEdge(agent: Pick<Navigator, 'userAgent' | 'userAgentData'>): boolean {
  const brands = agent.userAgentData?.brands ?? [];
  if (brands.length > 0) return brands.some(({ brand }) => brand === 'Microsoft Edge');
  return /\bEdg(e|A|iOS)?\//.test(agent.userAgent);
}

/** Reads the page's address and arrival; call it again after a change of location. */
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
 * Whether another page may have led here. True also where the browser does not tell: sites can withhold the referrer.
 */
export const mayBeLedTo = (): boolean =>
  document.referrer !== '' || window.navigation?.activation?.from !== null;

export const statusOfPage = (): number => navigation()?.responseStatus ?? 0;

export const isInEdge = (): boolean => isEdge(navigator);

function navigation(): PerformanceNavigationTiming | undefined {
  return performance.getEntriesByType('navigation').find(isNavigation);
}

/** Asked by its name: in a script's own world, touching a class costs more than this whole script. */
const isNavigation = (entry: PerformanceEntry): entry is PerformanceNavigationTiming =>
  entry.entryType === 'navigation';

const arrivalOf = (type: string | undefined): Arrival =>
  type === 'reload' || type === 'back_forward' ? type : 'navigate';
