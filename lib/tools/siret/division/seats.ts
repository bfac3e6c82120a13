import { SIREN_LENGTH } from '../number/siret-key.ts';
import { type Accounts, Places } from './places.ts';
import { type Steps, stepwise } from './steps.ts';

interface Newcomer {
  siret: string;
  siren: string;
}

/** Everybody in the accounts, `account` counted from 0; `starts`: from which place on, in each. */
export function* membersOf(
  accounts: Accounts,
  starts: readonly number[] = [],
): Generator<{ siret: string; account: number }, void, void> {
  for (const [account, sirets] of accounts.entries()) {
    for (let place = starts[account] ?? 0; place < sirets.length; place++) {
      yield { siret: sirets[place] ?? '', account };
    }
  }
}

const sirenOf = (siret: string): string => siret.slice(0, SIREN_LENGTH);

/**
 * The accounts with everybody in who has no seat yet: beside their own company first, then the largest company first,
 * each where it leaves the least room; companies of one fill what is left. New accounts, and the numbers within each,
 * are in the order of the list. A pause after `most` items.
 */
export function* seatNewcomers(
  listed: ReadonlySet<string>,
  kept: Accounts,
  seated: ReadonlySet<string>,
  most: number,
): Steps<string[][]> {
  const newcomers: Newcomer[] = [];
  const waiting = new Map<string, number>();
  yield* stepwise(listed, most, (siret) => {
    if (seated.has(siret)) return;
    const siren = sirenOf(siret);
    newcomers.push({ siret, siren });
    waiting.set(siren, (waiting.get(siren) ?? 0) + 1);
  });
  const places = new Places(kept, listed.size);
  yield* stepwise(membersOf(kept), most, ({ siret, account }) => {
    const siren = sirenOf(siret);
    const count = waiting.get(siren) ?? 0;
    if (count > 0) waiting.set(siren, count - places.give(siren, count, account));
  });
  yield* placeLargestFirst(waiting, places, most);
  return yield* inListOrder(newcomers, kept, places, most);
}

/** A company that fits nowhere whole fills the roomiest accounts. */
function* placeLargestFirst(waiting: ReadonlyMap<string, number>, places: Places, most: number): Steps<void> {
  let account = 0;
  let size = 0;
  const companies = yield* bySize(waiting, most);
  yield* stepwise(companies, most, ([siren, count]) => {
    for (let left = count; left > 0; ) {
      // The best account for one size stays the best until it is full.
      if (left !== size || (places.free[account] ?? 0) < left) account = places.bestFor(left);
      size = left;
      left -= places.give(siren, left, account);
    }
  });
}

/** The companies of two or more, the largest first. Sorting them all would be one long stretch: their sizes are few. */
function* bySize(
  waiting: ReadonlyMap<string, number>,
  most: number,
): Steps<Generator<[siren: string, count: number], void, void>> {
  const sizes = new Map<number, string[]>();
  yield* stepwise(waiting, most, ([siren, count]) => {
    if (count < 2) return;
    const same = sizes.get(count);
    if (same) same.push(siren);
    else sizes.set(count, [siren]);
  });
  return (function* largestFirst() {
    for (const count of [...sizes.keys()].sort((a, b) => b - a)) {
      for (const siren of sizes.get(count) ?? []) yield [siren, count];
    }
  })();
}

function* inListOrder(
  newcomers: readonly Newcomer[],
  kept: Accounts,
  places: Places,
  most: number,
): Steps<string[][]> {
  const homes = kept.map((sirets) => [...sirets]);
  const opened: string[][] = [];
  let roomy = 0;
  yield* stepwise(newcomers, most, ({ siret, siren }) => {
    const given = places.next(siren);
    while (given === undefined && (places.free[roomy] ?? 1) <= 0) roomy++;
    if (given === undefined) places.free[roomy] = (places.free[roomy] ?? 0) - 1;
    const account = given ?? roomy;
    const seats = homes[account] ?? [];
    if (seats.length === 0) {
      homes[account] = seats;
      if (account >= kept.length) opened.push(seats);
    }
    seats.push(siret);
  });
  return [...homes.slice(0, kept.length), ...opened];
}
