import type { Box } from '../../lib/overlay/placement.ts';

/** A rectangle to be drawn as a ring; its line lies inside it. In CSS px of the viewport. */
export interface Ring extends Box {
  line: number;
}

/** Air between the link and its ring, and the ring's own width where there is room; px. */
const AIR = 4;
const LINE = 3;
/** Where the next line of text is near. */
const NARROW = 2;

/** The ring around one line of a link: it touches none of the neighbours, be it at the cost of its air, then of the link's own edge. */
export function ringAround(line: Box, neighbours: readonly Box[]): Ring {
  const free = Math.min(AIR + LINE, ...neighbours.map((one) => distance(line, one) - 1));
  const out = Math.max(0, free);
  return {
    left: line.left - out,
    top: line.top - out,
    right: line.right + out,
    bottom: line.bottom + out,
    line: out < LINE + 1 ? NARROW : LINE,
  };
}

/** How far two boxes are apart at the side where they are farther apart; a box that overlaps is no neighbour to mind. */
function distance(one: Box, other: Box): number {
  const aside = Math.max(other.left - one.right, one.left - other.right);
  const above = Math.max(other.top - one.bottom, one.top - other.bottom);
  return Math.max(aside, above, 0);
}
