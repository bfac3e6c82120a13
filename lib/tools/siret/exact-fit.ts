import type { Proposal } from './best-fit.ts';
import { HOMELESS } from './shares.ts';
import { largestFirst } from './size-order.ts';

/** Groups waiting for a place, by size; the last of a pile is its first group. */
type Piles = Map<number, number[]>;

/**
 * Fills one account after the other as exactly as possible: the largest waiting group, then those that use up the
 * rest of the places (a subset sum over at most 200 sizes). Finds divisions that "largest first" misses.
 */
export function exactFit(sizes: Int32Array, free: readonly number[]): Proposal {
  const piles = pilesOf(sizes);
  const home = new Int32Array(sizes.length).fill(HOMELESS);
  for (const account of largestFirst(Int32Array.from(free))) {
    for (const size of sizesThatFill(free[account] ?? 0, piles)) {
      const group = piles.get(size)?.pop();
      if (group !== undefined) home[group] = account;
      if (piles.get(size)?.length === 0) piles.delete(size);
    }
  }
  return { home, homeless: largestFirst(sizes).filter((group) => home[group] === HOMELESS) };
}

function pilesOf(sizes: Int32Array): Piles {
  const piles: Piles = new Map();
  for (const group of largestFirst(sizes).reverse()) {
    const size = sizes[group] ?? 0;
    const pile = piles.get(size);
    if (pile) pile.push(group);
    else piles.set(size, [group]);
  }
  return piles;
}

/** The sizes to take for one account: the largest that fits, and the best use of what it leaves. */
function sizesThatFill(room: number, piles: Piles): number[] {
  const largest = Math.max(0, ...[...piles.keys()].filter((size) => size <= room));
  if (largest === 0) return [];
  const waiting = new Map([...piles].map(([size, pile]) => [size, pile.length - (size === largest ? 1 : 0)]));
  return [largest, ...bestSum(room - largest, waiting)];
}

/** Sizes, each at most as often as it is there, whose sum comes nearest to `room` from below. */
function bestSum(room: number, available: ReadonlyMap<number, number>): number[] {
  // lastSize[sum]: the size added last on the way to that sum; 0 while the sum is out of reach.
  const lastSize = new Int32Array(room + 1);
  for (const [size, count] of [...available].sort(([a], [b]) => b - a)) {
    const used = new Int32Array(room + 1);
    for (let sum = size; sum <= room; sum++) {
      const before = sum - size;
      const reached = before === 0 || lastSize[before] !== 0;
      const often = (used[before] ?? 0) + 1;
      if (lastSize[sum] !== 0 || !reached || often > count) continue;
      lastSize[sum] = size;
      used[sum] = often;
    }
  }
  let sum = room;
  while (sum > 0 && lastSize[sum] === 0) sum--;
  const sizes: number[] = [];
  for (; sum > 0; sum -= lastSize[sum] ?? sum) sizes.push(lastSize[sum] ?? sum);
  return sizes;
}
