import { companiesOf, sirenOf } from './companies.ts';
import { pack } from './packing.ts';
import { Shares } from './shares.ts';

/** Most SIRET on one account; the sheets differ on how strict it is, the tools never exceed it. */
export const LARGEST_SLICE = 200;

/**
 * The accounts with the newcomers in: beside their own company first, then in the free places, then in as many new
 * accounts as needed. New accounts, and the numbers within each, are in the order of the list.
 */
export function seatNewcomers(
  newcomers: readonly string[],
  kept: readonly (readonly string[])[],
): string[][] {
  const { sirets, companyOf, sirens, sizes } = companiesOf(newcomers);
  const accounts = withNewAccounts(kept, sirets.length);
  const shares = new Shares(
    sizes,
    accounts.map(({ length }) => LARGEST_SLICE - length),
  );
  if (kept.length > 0) joinOwnCompany(sirens, kept, shares);
  pack(shares);
  const opened: string[][] = [];
  for (const [index, siret] of sirets.entries()) {
    const account = shares.next(companyOf[index] ?? 0);
    const seats = accounts[account] ?? [];
    if (account >= kept.length && seats.length === 0) opened.push(seats);
    seats.push(siret);
  }
  return [...accounts.slice(0, kept.length), ...opened];
}

function withNewAccounts(kept: readonly (readonly string[])[], newcomers: number): string[][] {
  const free = kept.reduce((sum, { length }) => sum + LARGEST_SLICE - length, 0);
  const missing = Math.ceil(Math.max(0, newcomers - free) / LARGEST_SLICE);
  return [...kept.map((sirets) => [...sirets]), ...Array.from({ length: missing }, () => [])];
}

/** Newcomers take the free places of the accounts that already hold their company. */
function joinOwnCompany(
  sirens: readonly number[],
  kept: readonly (readonly string[])[],
  shares: Shares,
): void {
  const companies = new Map(sirens.map((siren, company) => [siren, company]));
  for (const [account, sirets] of kept.entries()) {
    for (const siren of new Set(sirets.map(sirenOf))) {
      const company = companies.get(siren);
      if (company === undefined) continue;
      const count = Math.min(shares.waiting[company] ?? 0, shares.free[account] ?? 0);
      if (count > 0) shares.split(company, account, count);
    }
  }
}
