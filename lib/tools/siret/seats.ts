import { SIREN_LENGTH } from './siret-key.ts';

/** Most SIRET on one account; the sheets differ on how strict it is, the tools never exceed it. */
export const LARGEST_SLICE = 200;

type Accounts = readonly (readonly string[])[];

/** A part of a company that goes to one account. */
interface Part {
  account: number;
  count: number;
}

/** The free places of each account, and what of them each company has been given. */
class Places {
  readonly free: number[];
  readonly #parts = new Map<string, Part[]>();

  constructor(kept: Accounts, all: number) {
    this.free = kept.map(({ length }) => LARGEST_SLICE - length);
    while (this.free.length < Math.ceil(all / LARGEST_SLICE)) this.free.push(LARGEST_SLICE);
  }

  /** Gives a company as many places of an account as it has and the company needs; how many that are. */
  give(siren: string, needed: number, account: number): number {
    const count = Math.min(needed, this.free[account] ?? 0);
    if (count <= 0) return 0;
    const parts = this.#parts.get(siren);
    if (parts) parts.push({ account, count });
    else this.#parts.set(siren, [{ account, count }]);
    this.free[account] = (this.free[account] ?? 0) - count;
    return count;
  }

  /** The account of the next of a company, each asked for once; undefined: it has been given none. */
  next(siren: string): number | undefined {
    const parts = this.#parts.get(siren);
    while (parts?.[0]?.count === 0) parts.shift();
    if (parts?.[0]) parts[0].count--;
    return parts?.[0]?.account;
  }

  /** The account with the fewest free places that still holds `count`; else the roomiest. */
  bestFor(count: number): number {
    let best = 0;
    for (let account = 1; account < this.free.length; account++) {
      const [room = 0, known = 0] = [this.free[account], this.free[best]];
      if (room >= count ? known < count || room < known : known < count && room > known) best = account;
    }
    return best;
  }
}

/**
 * The accounts with everybody in who has no seat yet: beside their own company first, then the largest company first,
 * each where it leaves the least room; companies of one fill what is left. New accounts, and the numbers within each,
 * are in the order of the list.
 */
export function seatNewcomers(sirets: readonly string[], kept: Accounts): string[][] {
  const seated = new Set(kept.flat());
  const newcomers = seated.size === 0 ? sirets : sirets.filter((siret) => !seated.has(siret));
  const sirens = newcomers.map((siret) => siret.slice(0, SIREN_LENGTH));
  const waiting = new Map<string, number>();
  for (const siren of sirens) waiting.set(siren, (waiting.get(siren) ?? 0) + 1);
  const places = new Places(kept, sirets.length);
  joinOwnCompany(waiting, kept, places);
  placeLargestFirst(waiting, places);
  return inListOrder(newcomers, sirens, kept, places);
}

/** Newcomers take the free places of the accounts that already hold their company. */
function joinOwnCompany(waiting: Map<string, number>, kept: Accounts, places: Places): void {
  for (const [account, sirets] of kept.entries()) {
    for (const siren of new Set(sirets.map((siret) => siret.slice(0, SIREN_LENGTH)))) {
      const count = waiting.get(siren) ?? 0;
      if (count > 0) waiting.set(siren, count - places.give(siren, count, account));
    }
  }
}

/** A company that fits nowhere whole fills the roomiest accounts. */
function placeLargestFirst(waiting: ReadonlyMap<string, number>, places: Places): void {
  const several = [...waiting].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  let account = 0;
  let size = 0;
  for (const [siren, count] of several) {
    for (let left = count; left > 0; ) {
      // The best account for one size stays the best until it is full.
      if (left !== size || (places.free[account] ?? 0) < left) account = places.bestFor(left);
      size = left;
      left -= places.give(siren, left, account);
    }
  }
}

function inListOrder(
  newcomers: readonly string[],
  sirens: readonly string[],
  kept: Accounts,
  places: Places,
): string[][] {
  const homes = kept.map((sirets) => [...sirets]);
  const opened: string[][] = [];
  let roomy = 0;
  for (const [index, siret] of newcomers.entries()) {
    const given = places.next(sirens[index] ?? '');
    while (given === undefined && (places.free[roomy] ?? 1) <= 0) roomy++;
    if (given === undefined) places.free[roomy] = (places.free[roomy] ?? 0) - 1;
    const account = given ?? roomy;
    const seats = homes[account] ?? [];
    if (seats.length === 0) {
      homes[account] = seats;
      if (account >= kept.length) opened.push(seats);
    }
    seats.push(siret);
  }
  return [...homes.slice(0, kept.length), ...opened];
}
