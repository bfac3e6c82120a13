import { type Box, meets, type Size } from './placement.ts';

export interface Point {
  left: number;
  top: number;
}

/** px. */
const GAP = 8;
const MARGIN = 6;
/** Farther, it would not belong to the field; px. */
const FAR = 200;

/** Where a note stands beside its field: the nearest free place; of equal ones right, below, above. Null: none is free. */
export function placeNear(viewport: Size, size: Size, field: Box, obstacles: readonly Box[]): Point | null {
  const taken = [field, ...obstacles].filter((box) => isNear(box, field, size));
  let best: Point | null = null;
  let least = FAR;
  for (const left of columns(size, field, taken)) {
    for (const top of rows(size, field, taken)) {
      const way = distance(boxAt({ left, top }, size), field);
      if (way < least && isFree({ left, top }, viewport, size, taken)) {
        best = { left, top };
        least = way;
      }
    }
  }
  return best;
}

export function isFree(at: Point, viewport: Size, size: Size, taken: readonly Box[]): boolean {
  const box = boxAt(at, size);
  const inside =
    box.left >= MARGIN &&
    box.top >= MARGIN &&
    box.right <= viewport.width - MARGIN &&
    box.bottom <= viewport.height - MARGIN;
  return inside && !taken.some((other) => meets(box, other));
}

const columns = ({ width }: Size, field: Box, taken: readonly Box[]): number[] => [
  field.right + GAP,
  field.left,
  field.right - width,
  ...taken.flatMap(({ left, right }) => [right + GAP, left - GAP - width]),
  MARGIN,
];

const rows = ({ height }: Size, field: Box, taken: readonly Box[]): number[] => [
  (field.top + field.bottom - height) / 2,
  field.top,
  field.bottom + GAP,
  field.top - GAP - height,
  ...taken.flatMap(({ top, bottom }) => [bottom + GAP, top - GAP - height]),
];

const boxAt = ({ left, top }: Point, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const distance = (one: Box, other: Box): number =>
  Math.max(0, other.left - one.right, one.left - other.right) +
  Math.max(0, other.top - one.bottom, one.top - other.bottom);

const isNear = (box: Box, field: Box, { width, height }: Size): boolean =>
  distance(box, field) < FAR + width + height;
