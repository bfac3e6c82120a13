import { isBelow } from '../../page/hosts.ts';
import { MAIL_FILTERS } from './mail-filters.ts';

/** A link without the mail filters around it, the outermost named first. */
export interface Unwrapped {
  filters: string[];
  /** Null where the last filter does not tell it. */
  inside: Written | null;
}

export interface Written {
  typed: string;
  link: URL;
}

const MOST_FILTERS = 8;

export function unwrap(outermost: Written): Unwrapped {
  const filters: string[] = [];
  let outer = outermost;
  while (filters.length < MOST_FILTERS) {
    const { link } = outer;
    const filter = MAIL_FILTERS.find(({ hosts }) => hosts.some((host) => isBelow(link.hostname, host)));
    if (filter === undefined) return { filters, inside: outer };
    const typed = filter.inside?.(link) ?? null;
    const inner = typed === null ? null : URL.parse(typed);
    if (typed === null || inner === null) return unreadable(filters, filter.name, outer);
    filters.push(filter.name);
    outer = { typed, link: inner };
  }
  return { filters, inside: null };
}

/** The firms behind the filters also have ordinary pages on the same hosts. */
function unreadable(filters: string[], name: string, outer: Written): Unwrapped {
  const { hostname, pathname, search } = outer.link;
  const isPage = hostname.startsWith('www.') || (pathname === '/' && search === '');
  return isPage ? { filters, inside: outer } : { filters: [...filters, name], inside: null };
}
