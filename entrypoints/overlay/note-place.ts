import { isFree, type Point, placeNear } from '../../lib/overlay/near.ts';
import type { Box, Size } from '../../lib/overlay/placement.ts';
import { all, contains } from '../../lib/page/dom.ts';
import { boxInTopWindow, hasWords, isLarge } from './clearance.ts';

const CONTROLS = 'img, canvas, svg, object, embed, input, button, a, select, textarea, [role=button]';
const AT_MOST = 500;

/**
 * Boxes for the note to leave free, as tiers: first also the words around the field, last what one sees, fills or
 * presses.
 */
export function tiersBeside(field: Element, controls: readonly Element[], others: readonly Box[]): Box[][] {
  const page = field.ownerDocument;
  const own = [...all(page, CONTROLS).slice(0, AT_MOST), ...controls, field];
  const must = [
    ...own.filter((one) => one === field || !contains(one, field)).map(boxInTopWindow),
    ...others,
  ];
  const words = all(page, 'body *').slice(0, AT_MOST).filter(hasWords).map(boxInTopWindow);
  return [[...must, ...words].filter(isLarge), must.filter(isLarge)];
}

/** Places the note beside its field; it stays where it was while that is as good. */
export function placeBeside(
  field: Box,
  size: Size,
  viewport: Size,
  tiers: readonly (readonly Box[])[],
  last: Point | null,
): Point | null {
  for (const taken of tiers) {
    if (last && isFree(last, viewport, size, [field, ...taken])) return last;
    const place = placeNear(viewport, size, field, taken);
    if (place) return place;
  }
  return null;
}
