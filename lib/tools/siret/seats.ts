import { SIREN_LENGTH } from './siret-key.ts';

/** Most SIRET on one account; the sheets differ on how strict it is, the tools never exceed it. */
export const LARGEST_SLICE = 200;

/** The free places of each account, and the account of each number that has been given one. */
class Places {
  readonly free: number[];
  readonly #homes = new Map<string, number>();

  constructor(kept: readonly (readonly string[])[], all: number) {
    this.free = kept.map(({ length }) => LARGEST_SLICE - length);
    while (this.free.length < Math.ceil(all / LARGEST_SLICE)) this.free.push(LARGEST_SLICE);
  }

  /** Gives as many of these as fit to an account, and hands back the rest. */
  give(sirets: readonly string[], account: number): string[] {
    const count = Math.min(sirets.length, Math.max(0, this.free[account] ?? 0));
    for (const siret of sirets.slice(0, count)) this.#homes.set(siret, account);
    this.free[account] = (this.free[account] ?? 0) - count;
    return sirets.slice(count);
  }

  homeOf(siret: string): number {
    return this.#homes.get(siret) ?? 0;
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
 * each where it leaves the least room. New accounts, and the numbers within each, are in the order of the list.
 */
export function seatNewcomers(sirets: readonly string[], kept: readonly (readonly string[])[]): string[][] {
  const seated = new Set(kept.flat());
  const newcomers = seated.size === 0 ? sirets : sirets.filter((siret) => !seated.has(siret));
  const places = new Places(kept, sirets.length);
  const waiting = byCompany(newcomers);
  joinOwnCompany(waiting, kept, places);
  placeLargestFirst([...waiting.values()], places);
  return inListOrder(newcomers, kept, places);
}

const sirenOf = (siret: string): string => siret.slice(0, SIREN_LENGTH);

function byCompany(sirets: readonly string[]): Map<string, string[]> {
  const companies = new Map<string, string[]>();
  for (const siret of sirets) {
    const company = companies.get(sirenOf(siret));
    if (company) company.push(siret);
    else companies.set(sirenOf(siret), [siret]);
  }
  return companies;
}

/** Newcomers take the free places of the accounts that already hold their company. */
function joinOwnCompany(
  waiting: Map<string, string[]>,
  kept: readonly (readonly string[])[],
  places: Places,
): void {
  for (const [account, sirets] of kept.entries()) {
    for (const siren of new Set(sirets.map(sirenOf))) {
      const company = waiting.get(siren);
      if (company) waiting.set(siren, places.give(company, account));
    }
  }
}

/** A company that fits nowhere whole fills the roomiest accounts; companies of one fill what is left, in their order. */
function placeLargestFirst(companies: string[][], places: Places): void {
  const several = companies.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  let account = 0;
  for (let [index, company] of several.entries()) {
    // The best account for one size stays the best until it is full.
    const isSameSize = company.length === several[index - 1]?.length;
    while (company.length > 0) {
      if (!isSameSize || (places.free[account] ?? 0) < company.length)
        account = places.bestFor(company.length);
      company = places.give(company, account);
    }
  }
  account = 0;
  for (const company of companies.filter(({ length }) => length === 1)) {
    while ((places.free[account] ?? 0) <= 0 && account < places.free.length) account++;
    places.give(company, account);
  }
}

function inListOrder(
  newcomers: readonly string[],
  kept: readonly (readonly string[])[],
  places: Places,
): string[][] {
  const homes = kept.map((sirets) => [...sirets]);
  const opened: string[][] = [];
  for (const siret of newcomers) {
    const account = places.homeOf(siret);
    const seats = homes[account] ?? [];
    if (seats.length === 0) {
      homes[account] = seats;
      if (account >= kept.length) opened.push(seats);
    }
    seats.push(siret);
  }
  return [...homes.slice(0, kept.length), ...opened];
}
