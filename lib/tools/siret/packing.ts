import { bestFit, type Proposal } from './best-fit.ts';
import { exactFit } from './exact-fit.ts';
import { Rooms } from './rooms.ts';
import { searchedFit } from './searched-fit.ts';
import { HOMELESS, type Shares } from './shares.ts';

/**
 * Gives every waiting group to accounts, whose free places must suffice, and splits as few groups as it can. Two good
 * ways are tried, and for few groups all of them: the best for many cannot be had in reasonable time (bin packing).
 * The same input always gives the same answer.
 */
export function pack(shares: Shares): void {
  fillWhole(shares);
  const { home, homeless } = bestProposal(shares);
  for (let group = 0; group < home.length; group++) {
    const account = home[group] ?? HOMELESS;
    if (account !== HOMELESS) shares.settle(group, account);
  }
  spread(homeless, shares);
}

/** A group too large for one account fills whole empty ones first; only its remainder looks for a place. */
function fillWhole(shares: Shares): void {
  const largest = Math.max(0, ...shares.free);
  if (largest === 0) return;
  const empty = shares.free.flatMap((room, account) => (room === largest ? [account] : [])).reverse();
  for (let group = 0; group < shares.waiting.length; group++) {
    while ((shares.waiting[group] ?? 0) >= largest && empty.length > 0) {
      shares.split(group, empty.pop() ?? 0, largest);
    }
  }
}

function bestProposal({ waiting, free }: Shares): Proposal {
  const quick = bestFit(waiting, free);
  if (quick.homeless.length === 0) return quick;
  const exact = exactFit(waiting, free);
  const better = exact.homeless.length < quick.homeless.length ? exact : quick;
  return better.homeless.length === 0 ? better : (searchedFit(waiting, free) ?? better);
}

/** Groups that fit nowhere are split over the roomiest accounts, so that they fall into few pieces. */
function spread(homeless: Int32Array, shares: Shares): void {
  const rooms = new Rooms(shares.free);
  for (const group of homeless) {
    for (let left = shares.waiting[group] ?? 0; left > 0; ) {
      const account = rooms.tightest(left) ?? rooms.roomiest();
      if (account === undefined) throw new Error('Not enough free places for all groups.');
      const count = Math.min(left, rooms.free(account));
      rooms.take(account, count);
      shares.split(group, account, count);
      left -= count;
    }
  }
}
