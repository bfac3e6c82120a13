/** CSS px of the viewport. */
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

/** A place for the card, which may grow to a height of `room` px. */
export interface Spot {
  left: number;
  width: number;
  edge: 'top' | 'bottom';
  /** From `edge`, px. */
  offset: number;
  room: number;
}

/** The size wanted, and the least that is of use. */
export interface WantedSize {
  wanted: Size;
  least: Size;
}

const MARGIN = 12;
const GAP = 8;

/** The place that shows most of the card; of equal ones right, left, beside something; below, above. Null: all are too small. */
export function findSpot(
  viewport: Size,
  { wanted, least }: WantedSize,
  obstacles: readonly Box[],
): Spot | null {
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

/** The full width first, then what just fits beside an obstacle. */
function widths(viewport: Size, { wanted, least }: WantedSize, obstacles: readonly Box[]): number[] {
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

/** Do they share more than an edge? */
export const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
