import { SIREN_LENGTH } from '../number/siret-key.ts';
import { LARGEST_SLICE } from './slices.ts';

export type Gap = { places: number; why: 'left' | 'company' | 'rest' };

/** Why an account has free places; null where it is full. `isGoingOn`: the division follows an older one. */
export function gapOf(
  accounts: readonly (readonly string[])[],
  index: number,
  isGoingOn: boolean,
): Gap | null {
  const places = LARGEST_SLICE - (accounts[index]?.length ?? 0);
  if (places <= 0) return null;
  if (isGoingOn) return { places, why: 'left' };
  const others = accounts.filter((account, at) => at !== index && account.length < LARGEST_SLICE);
  if (others.length === 0) return { places, why: 'rest' };
  const companies = new Set(accounts[index]?.map((siret) => siret.slice(0, SIREN_LENGTH)));
  return { places, why: companies.size > 0 ? 'company' : 'rest' };
}
