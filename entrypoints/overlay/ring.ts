import type { Box } from '../../lib/overlay/placement.ts';

/** The ring around a link, in CSS px of the viewport; its line lies inside. */
export interface Ring extends Box {
  line: number;
}

/** In px: the air between link and ring, with the ring's own width. */
const AIR = 4;
const LINE = 3;
const NARROW = 2;

/** A ring that touches no neighbour, at the cost of its air, then of the link's own edge. */
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

function distance(one: Box, other: Box): number {
  const aside = Math.max(other.left - one.right, one.left - other.right);
  const above = Math.max(other.top - one.bottom, one.top - other.bottom);
  return Math.max(aside, above, 0);
}
