import { pack } from './packing.ts';
import { Shares } from './shares.ts';
import type { SiretRegister } from './siret-register.ts';

/** Most SIRET on one account; the sheets differ on how strict it is, the tools never exceed it. */
export const LARGEST_SLICE = 200;

/** The accounts of those who keep theirs, as places in the list. */
export type KeptSeats = readonly (readonly number[])[];

/**
 * The accounts with everybody in who has no seat yet: beside their own company first, then in the free places, then
 * in as many new accounts as needed. New accounts, and the numbers within each, are in the order of the list.
 */
export function seatNewcomers(register: SiretRegister, kept: KeptSeats): string[][] {
  const { sirets, companyOf } = register;
  const seated = new Uint8Array(sirets.length);
  for (const place of kept.flat()) seated[place] = 1;
  const accounts = kept.map((places) => places.map((place) => sirets[place] ?? ''));
  const opened: string[][] = [];
  const homes: string[][] = [...accounts];
  const shares = sharesOf(register, kept);
  for (let place = 0; place < sirets.length; place++) {
    if (seated[place] === 1) continue;
    const account = shares.next(companyOf[place] ?? 0);
    const seats = homes[account] ?? [];
    if (seats.length === 0) {
      homes[account] = seats;
      if (account >= kept.length) opened.push(seats);
    }
    seats.push(sirets[place] ?? '');
  }
  return [...accounts, ...opened];
}

/** Who goes where, by company. */
function sharesOf({ sirets, companyOf, sizes }: SiretRegister, kept: KeptSeats): Shares {
  const waiting = sizes.slice();
  for (const place of kept.flat()) {
    const company = companyOf[place] ?? 0;
    waiting[company] = (waiting[company] ?? 0) - 1;
  }
  const shares = new Shares(waiting, roomsIn(kept, sirets.length));
  joinOwnCompany(companyOf, kept, shares);
  pack(shares);
  return shares;
}

/** The free places of the accounts that are kept, and of as many new ones as the list needs. */
function roomsIn(kept: KeptSeats, all: number): number[] {
  const free = kept.map(({ length }) => LARGEST_SLICE - length);
  const missing = Math.ceil(all / LARGEST_SLICE) - kept.length;
  return [...free, ...Array.from({ length: Math.max(0, missing) }, () => LARGEST_SLICE)];
}

/** Newcomers take the free places of the accounts that already hold their company. */
function joinOwnCompany(companyOf: Int32Array, kept: KeptSeats, shares: Shares): void {
  for (const [account, places] of kept.entries()) {
    for (const company of new Set(places.map((place) => companyOf[place] ?? 0))) {
      const count = Math.min(shares.waiting[company] ?? 0, shares.free[account] ?? 0);
      if (count > 0) shares.split(company, account, count);
    }
  }
}
