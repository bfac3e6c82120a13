import type { Proposal } from './best-fit.ts';
import { HOMELESS } from './shares.ts';
import { largestFirst } from './size-order.ts';

/** Beyond these the search would take too long to be worth it: long lists have small groups, which fit anyway. */
const MOST_GROUPS = 40;
const MOST_STEPS = 20_000;

/** A division that splits no group, by trying all; null when there is none, or none was found in time. */
export function searchedFit(sizes: Int32Array, free: readonly number[]): Proposal | null {
  const order = largestFirst(sizes);
  if (order.length > MOST_GROUPS) return null;
  const home = new Int32Array(sizes.length).fill(HOMELESS);
  const rooms = [...free];
  let steps = 0;

  function place(index: number): boolean {
    const group = order[index];
    if (group === undefined) return true;
    if (++steps > MOST_STEPS) return false;
    const size = sizes[group] ?? 0;
    for (const account of differentRooms(rooms, size)) {
      rooms[account] = (rooms[account] ?? 0) - size;
      home[group] = account;
      if (place(index + 1)) return true;
      rooms[account] = (rooms[account] ?? 0) + size;
    }
    return false;
  }

  return place(0) ? { home, homeless: new Int32Array() } : null;
}

/** Accounts with room for `size`, the tightest first; of several with the same room one is enough to try. */
function differentRooms(rooms: readonly number[], size: number): number[] {
  const byRoom = new Map<number, number>();
  for (const [account, room] of rooms.entries()) {
    if (room >= size && !byRoom.has(room)) byRoom.set(room, account);
  }
  return [...byRoom].sort(([a], [b]) => a - b).map(([, account]) => account);
}
