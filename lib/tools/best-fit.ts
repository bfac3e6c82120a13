import { Rooms } from './rooms.ts';
import { HOMELESS } from './shares.ts';
import { largestFirst } from './size-order.ts';

/** A proposal: the account of each group kept whole, and the groups for which no single account had room. */
export interface Proposal {
  home: Int32Array;
  homeless: number[];
}

/** Largest group first, each to the account it fills best. */
export function bestFit(sizes: readonly number[], free: readonly number[]): Proposal {
  const rooms = new Rooms(free);
  const order = largestFirst(sizes);
  const home = new Int32Array(sizes.length).fill(HOMELESS);
  const homeless: number[] = [];
  for (let from = 0; from < order.length; ) {
    const size = sizes[order[from] ?? 0] ?? 0;
    const account = rooms.tightest(size);
    // The tightest account for one size stays the tightest until it is full: all that fit go there at once.
    const many = account === undefined ? 1 : Math.floor(rooms.free(account) / size);
    const same = order.subarray(from, from + many).filter((group) => sizes[group] === size);
    if (account === undefined) homeless.push(...same);
    else {
      for (const group of same) home[group] = account;
      rooms.take(account, size * same.length);
    }
    from += same.length;
  }
  return { home, homeless };
}
