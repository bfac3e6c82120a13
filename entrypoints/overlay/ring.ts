import type { Box } from '../../lib/overlay/placement.ts';

/** Its line lies inside; CSS px of the viewport. */
export interface Ring extends Box {
  line: number;
}

/** Air between link and ring, and the ring's own width; px. */
const AIR = 4;
const LINE = 3;
const NARROW = 2;

/** Touches no neighbour, at the cost of its air, then of the link's own edge. */
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

/** A box that overlaps is no neighbour to mind. */
function distance(one: Box, other: Box): number {
  const aside = Math.max(other.left - one.right, one.left - other.right);
  const above = Math.max(other.top - one.bottom, one.top - other.bottom);
  return Math.max(aside, above, 0);
}
