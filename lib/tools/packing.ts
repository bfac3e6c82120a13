import { fillExactly } from './packing-exact.ts';
import { largestFirst, type Placement, type Share } from './placement.ts';
import { type Rooms, rooms } from './rooms.ts';

/**
 * Shares groups (given by their sizes) out to accounts (given by their free places, which must suffice), splitting as
 * few groups as it can. Two good ways are tried and the better one is taken: the best of all cannot be had in
 * reasonable time (bin packing). The same input always gives the same answer.
 */
export function pack(sizes: readonly number[], free: readonly number[]): Share[] {
  const { shares: full, rest, left } = fillWhole(sizes, free);
  const quick = bestFit(rest, left);
  const exact = quick.homeless.length > 0 ? fillExactly(rest, left) : quick;
  const better = exact.homeless.length < quick.homeless.length ? exact : quick;
  return [...full, ...better.shares, ...spread(better, rest, left)];
}

/** A group too large for one account fills whole empty ones first; only its remainder looks for a place. */
function fillWhole(sizes: readonly number[], free: readonly number[]) {
  const rest = [...sizes];
  const left = [...free];
  const shares: Share[] = [];
  const largest = Math.max(0, ...left);
  const empty = left.flatMap((room, account) => (room === largest ? [account] : [])).reverse();
  for (const [group, size] of rest.entries()) {
    for (let waiting = size; waiting >= largest && largest > 0; waiting -= largest) {
      const account = empty.pop();
      if (account === undefined) break;
      shares.push({ group, account, count: largest });
      rest[group] = waiting - largest;
      left[account] = 0;
    }
  }
  return { shares, rest, left };
}

/** Largest group first, each to the account it fills best. */
function bestFit(sizes: readonly number[], free: readonly number[]): Placement {
  const space = rooms(free);
  const placement: Placement = { shares: [], homeless: [] };
  let last: { account: number; size: number } | undefined;
  for (const group of largestFirst(sizes)) {
    const count = sizes[group] ?? 0;
    // For groups of one size the tightest account stays the tightest until it is full.
    const again = last?.size === count && space.free(last.account) >= count;
    const account = again ? last?.account : space.tightest(count);
    if (account === undefined) {
      placement.homeless.push(group);
      continue;
    }
    space.take(account, count);
    placement.shares.push({ group, account, count });
    last = { account, size: count };
  }
  return placement;
}

/** Groups that fit nowhere are split over the roomiest accounts, so that they fall into few pieces. */
function spread({ shares, homeless }: Placement, sizes: readonly number[], free: readonly number[]): Share[] {
  const left = [...free];
  for (const { account, count } of shares) left[account] = (left[account] ?? 0) - count;
  const space = rooms(left);
  return homeless.flatMap((group) => piecesOf(group, sizes[group] ?? 0, space));
}

function piecesOf(group: number, size: number, space: Rooms): Share[] {
  const pieces: Share[] = [];
  for (let waiting = size; waiting > 0; ) {
    const account = space.tightest(waiting) ?? space.roomiest();
    if (account === undefined) throw new Error('Not enough free places for all groups.');
    const count = Math.min(waiting, space.free(account));
    space.take(account, count);
    pieces.push({ group, account, count });
    waiting -= count;
  }
  return pieces;
}
