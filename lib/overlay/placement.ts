/** A rectangle of the viewport, in CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the card may stand: it hangs from one edge and may grow to `room` px without touching anything. */
export interface Spot {
  left: number;
  width: number;
  edge: 'top' | 'bottom';
  /** Distance from that edge of the viewport. */
  offset: number;
  room: number;
}

/** What the card would like, and the least that is of any use. */
export interface Wish {
  wanted: Size;
  least: Size;
}

/** Kept from the viewport's edges. */
const MARGIN = 12;
/** Kept from what must not be covered. */
const GAP = 8;

/**
 * The free place where most of the card can be seen, null when none is large enough. Of equal places the first wins:
 * right before left before beside something, below before above.
 */
export function findSpot(viewport: Size, { wanted, least }: Wish, obstacles: readonly Box[]): Spot | null {
  let best: Spot | null = null;
  const seen = ({ room, width }: Spot) => Math.min(room, wanted.height) * width;
  for (const width of widths(viewport, { wanted, least }, obstacles)) {
    for (const left of columns(viewport, width, obstacles)) {
      for (const spot of gaps(viewport, left, width, obstacles)) {
        if (spot.room >= least.height && (!best || seen(spot) > seen(best))) best = spot;
      }
    }
  }
  return best;
}

/** The width that is wanted first, then those that just fit beside something. */
function widths(viewport: Size, { wanted, least }: Wish, obstacles: readonly Box[]): number[] {
  const most = Math.min(wanted.width, viewport.width - 2 * MARGIN);
  const beside = obstacles.flatMap(({ left, right }) => [
    Math.floor(viewport.width - MARGIN - GAP - right),
    Math.floor(left - GAP - MARGIN),
  ]);
  const fitting = beside.filter((width) => width >= least.width && width < most);
  return [...new Set([most, ...fitting, Math.min(least.width, most)])].filter((width) => width > 0);
}

function columns(viewport: Size, width: number, obstacles: readonly Box[]): number[] {
  const last = viewport.width - MARGIN - width;
  const beside = obstacles.flatMap(({ left, right }) => [
    Math.ceil(right + GAP),
    Math.floor(left - GAP - width),
  ]);
  return [last, MARGIN, ...beside].filter((left) => left >= MARGIN && left <= last);
}

/** The free stretches of one column, the lowest first. */
function gaps(viewport: Size, left: number, width: number, obstacles: readonly Box[]): Spot[] {
  const end = viewport.height - MARGIN;
  const found: Spot[] = [];
  let top = MARGIN;
  const add = (bottom: number) => {
    if (bottom - top < 1) return;
    const edge = bottom === end ? 'bottom' : 'top';
    found.unshift({ left, width, edge, offset: edge === 'top' ? top : MARGIN, room: bottom - top });
  };
  const inColumn = (box: Box) => box.left < left + width + GAP && box.right > left - GAP;
  for (const box of obstacles.filter(inColumn).sort((a, b) => a.top - b.top)) {
    add(Math.min(box.top - GAP, end));
    top = Math.max(top, box.bottom + GAP);
  }
  add(end);
  return found;
}

/** Do two boxes share more than an edge? */
export const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
