import { Rooms } from './rooms.ts';
import { HOMELESS } from './shares.ts';
import { largestFirst } from './size-order.ts';

/** A proposal: the account of each group kept whole, and the groups for which no single account had room. */
export interface Proposal {
  home: Int32Array;
  homeless: Int32Array;
}

/** Largest group first, each to the account it fills best. */
export function bestFit(sizes: Int32Array, free: readonly number[]): Proposal {
  const rooms = new Rooms(free);
  const order = largestFirst(sizes);
  const home = new Int32Array(sizes.length).fill(HOMELESS);
  for (let from = 0; from < order.length; ) {
    const size = sizes[order[from] ?? 0] ?? 0;
    const account = rooms.tightest(size);
    // The tightest account for one size stays the tightest until it is full: all that fit go there at once.
    const many = account === undefined ? order.length : Math.floor(rooms.free(account) / size);
    let end = from;
    for (; end - from < many && sizes[order[end] ?? HOMELESS] === size; end++) {
      if (account !== undefined) home[order[end] ?? 0] = account;
    }
    if (account !== undefined) rooms.take(account, size * (end - from));
    from = end;
  }
  return { home, homeless: order.filter((group) => home[group] === HOMELESS) };
}
