import { pack } from './packing.ts';
import type { Share } from './placement.ts';
import { SIREN_LENGTH } from './siret-key.ts';

/** Most SIRET on one account; the sheets differ on how strict it is, the tools never exceed it. */
export const LARGEST_SLICE = 200;

/** The accounts with the newcomers in: the free places of the old ones first, then as many new ones as needed. */
export function seatNewcomers(
  newcomers: readonly string[],
  kept: readonly (readonly string[])[],
): string[][] {
  const groups = groupBySiren(newcomers);
  const accounts = kept.map((sirets) => [...sirets]);
  const relatives = relativeAccounts(kept);
  for (const [siren, sirets] of groups) joinRelatives(sirets, relatives.get(siren) ?? [], accounts);
  const waiting = [...groups.values()];
  addAccounts(accounts, sum(waiting.map(({ length }) => length)));
  const sizes = waiting.map(({ length }) => length);
  const free = accounts.map(({ length }) => LARGEST_SLICE - length);
  seat(pack(sizes, free), waiting, accounts);
  return accounts;
}

/** Nine digits are a small integer, which a Map finds faster than a string cut out of the list. */
export function sirenOf(siret: string): number {
  return Number(siret.slice(0, SIREN_LENGTH));
}

function groupBySiren(sirets: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const siret of sirets) {
    const siren = sirenOf(siret);
    const group = groups.get(siren);
    if (group) group.push(siret);
    else groups.set(siren, [siret]);
  }
  return groups;
}

/** Which accounts already hold establishments of a SIREN. */
function relativeAccounts(kept: readonly (readonly string[])[]): Map<number, number[]> {
  const relatives = new Map<number, number[]>();
  for (const [account, sirets] of kept.entries()) {
    for (const siren of new Set(sirets.map(sirenOf))) {
      relatives.set(siren, [...(relatives.get(siren) ?? []), account]);
    }
  }
  return relatives;
}

/** Moves newcomers, out of their group, into the free places beside their own company. */
function joinRelatives(sirets: string[], relatives: readonly number[], accounts: string[][]): void {
  for (const account of relatives) {
    const seats = accounts[account];
    seats?.push(...sirets.splice(0, LARGEST_SLICE - seats.length));
  }
}

function addAccounts(accounts: string[][], newcomers: number): void {
  const free = sum(accounts.map(({ length }) => LARGEST_SLICE - length));
  const missing = Math.ceil(Math.max(0, newcomers - free) / LARGEST_SLICE);
  for (let added = 0; added < missing; added++) accounts.push([]);
}

function seat(shares: readonly Share[], groups: readonly (readonly string[])[], accounts: string[][]): void {
  const next = groups.map(() => 0);
  for (const { group, account, count } of [...shares].sort(
    (a, b) => a.group - b.group || a.account - b.account,
  )) {
    const from = next[group] ?? 0;
    accounts[account]?.push(...(groups[group] ?? []).slice(from, from + count));
    next[group] = from + count;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
