import type { Advice } from '../../lib/advice/advice.ts';
import { findPageLink } from '../../lib/page-links.ts';

/** The page's own links that advice goes with, by the advice's id. */
export type PageLinks = ReadonlyMap<string, HTMLElement>;

/** Looks for them in the page; advice without one is left out. */
export function linksFor(advice: readonly Advice[]): PageLinks {
  return new Map(
    advice.flatMap(({ id, pointsAt }) => {
      const link = pointsAt && findPageLink(document, pointsAt);
      return link ? [[id, link] as const] : [];
    }),
  );
}
