import type { SiretRegister } from '../list/siret-register.ts';
import { NumberIndex, UNKNOWN } from '../long-list/number-index.ts';
import { type Steps, stepwise } from '../long-list/steps.ts';
import { numberAt, SIREN_LENGTH } from '../number/siret-key.ts';
import { type Accounts, Places } from './places.ts';

/** What becomes of the number at each place of a list: it has a seat, was crowded out, or (0) is new. */
export const SEATED = 1;
export const CROWDED_OUT = 2;

interface Newcomers {
  /** At each place of the list: company + 1, or 0 for a number that has a seat. */
  companyOf: Int32Array;
  companies: NumberIndex;
  waiting: number[];
}

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

const sirenOf = (siret: string): number => numberAt(siret, 0, SIREN_LENGTH);

/**
 * Seats the new numbers: beside their own company, then the largest company first, each where it leaves the least room;
 * companies of one fill what is left. New accounts and their numbers keep the order of the list.
 */
export function* seatNewcomers(
  { sirets }: SiretRegister,
  kept: Accounts,
  fates: Uint8Array,
  most: number,
): Steps<string[][]> {
  const newcomers = yield* companiesOf(sirets, fates, most);
  const { companies, waiting } = newcomers;
  const places = new Places(kept, sirets.length, companies.size);
  yield* stepwise(membersOf(kept), most, ({ siret, account }) => {
    const company = companies.placeOf(sirenOf(siret));
    const count = waiting[company] ?? 0;
    if (company !== UNKNOWN && count > 0) waiting[company] = count - places.give(company, count, account);
  });
  yield* placeLargestFirst(waiting, places, most);
  return yield* inListOrder(sirets, newcomers, kept, places, most);
}

function* companiesOf(sirets: readonly string[], fates: Uint8Array, most: number): Steps<Newcomers> {
  const companies = new NumberIndex();
  const companyOf = new Int32Array(sirets.length);
  const waiting: number[] = [];
  yield* stepwise(sirets, most, (siret, place) => {
    if (fates[place] === SEATED) return;
    const company = companies.enter(sirenOf(siret));
    companyOf[place] = company + 1;
    waiting[company] = (waiting[company] ?? 0) + 1;
  });
  return { companyOf, companies, waiting };
}

function* placeLargestFirst(waiting: readonly number[], places: Places, most: number): Steps<void> {
  let account = 0;
  let size = 0;
  const largestFirst = yield* bySize(waiting, most);
  yield* stepwise(largestFirst, most, ([company, count]) => {
    for (let left = count; left > 0; ) {
      if (left !== size || (places.free[account] ?? 0) < left) account = places.bestFor(left);
      size = left;
      left -= places.give(company, left, account);
    }
  });
}

/** Not sorted, which would be one long stretch: sizes are few. */
function* bySize(
  waiting: readonly number[],
  most: number,
): Steps<Generator<[company: number, count: number], void, void>> {
  const sizes = new Map<number, number[]>();
  yield* stepwise(waiting, most, (count, company) => {
    if (count < 2) return;
    const same = sizes.get(count);
    if (same) same.push(company);
    else sizes.set(count, [company]);
  });
  return (function* largestFirst() {
    for (const count of [...sizes.keys()].sort((a, b) => b - a)) {
      for (const company of sizes.get(count) ?? []) yield [company, count];
    }
  })();
}

function* inListOrder(
  sirets: readonly string[],
  { companyOf }: Newcomers,
  kept: Accounts,
  places: Places,
  most: number,
): Steps<string[][]> {
  const homes = kept.map((seats) => [...seats]);
  const opened: string[][] = [];
  let roomy = 0;
  yield* stepwise(sirets, most, (siret, place) => {
    const company = (companyOf[place] ?? 0) - 1;
    if (company === UNKNOWN) return;
    const given = places.next(company);
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
