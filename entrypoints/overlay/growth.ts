import { type Box, meets } from '../../lib/overlay/placement.ts';

/** How a picture grows: `scale` in times, `x` and `y` in per cent. */
export interface Growth {
  scale: number;
  x: number;
  y: number;
}

const SCALES = [3, 2.5, 2, 1.7, 1.4];
const POINTS = [0, 50, 100].flatMap((y) => [0, 50, 100].map((x) => ({ x, y })));

/** How far a picture can grow inside a box without covering the others; null where it cannot. */
export function growthIn(picture: Box, inside: Box, others: readonly Box[]): Growth | null {
  const fits = (growth: Growth) => {
    const box = grown(picture, growth);
    return isWithin(box, inside) && !others.some((other) => meets(box, other));
  };
  return SCALES.flatMap((scale) => POINTS.map((point) => ({ scale, ...point }))).find(fits) ?? null;
}

export function grown({ left, top, right, bottom }: Box, { scale, x, y }: Growth): Box {
  const [width, height] = [right - left, bottom - top];
  const from = { left: left - (width * (scale - 1) * x) / 100, top: top - (height * (scale - 1) * y) / 100 };
  return { ...from, right: from.left + width * scale, bottom: from.top + height * scale };
}

const isWithin = (box: Box, outer: Box): boolean =>
  box.left >= outer.left && box.top >= outer.top && box.right <= outer.right && box.bottom <= outer.bottom;
