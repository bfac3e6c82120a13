import { NIC_LENGTH, numberAt, SIREN_LENGTH } from './siret-key.ts';
import { SiretTable } from './siret-table.ts';

/** A list by company, repeated numbers left out; companies are numbered as the list first names them. */
export interface Companies {
  sirets: readonly string[];
  /** The company of each number. */
  companyOf: Int32Array;
  /** SIREN and size of each company. */
  sirens: number[];
  sizes: number[];
}

/** Groups a list by SIREN. */
export function companiesOf(list: readonly string[]): Companies {
  const { companies, ordered } = grouped(list);
  // Within a company in rising order nothing can be there twice; only another list is worth the search.
  if (ordered) return companies;
  const once = [...new Set(list)];
  return once.length === list.length ? companies : grouped(once).companies;
}

export function sirenOf(siret: string): number {
  return numberAt(siret, 0, SIREN_LENGTH);
}

function grouped(sirets: readonly string[]): { companies: Companies; ordered: boolean } {
  const companyOf = new Int32Array(sirets.length);
  const companies: Companies = { sirets, companyOf, sirens: [], sizes: [] };
  const known = new SiretTable(sirets.length);
  const highest: number[] = [];
  let ordered = true;
  for (let index = 0; index < sirets.length; index++) {
    const siret = sirets[index] ?? '';
    const company = companyFor(sirenOf(siret), companies, known);
    const nic = numberAt(siret, SIREN_LENGTH, NIC_LENGTH);
    ordered &&= nic > (highest[company] ?? -1);
    highest[company] = nic;
    companyOf[index] = company;
  }
  return { companies, ordered };
}

/** The number of a company, one member larger now. */
function companyFor(siren: number, { sirens, sizes }: Companies, known: SiretTable): number {
  const last = sirens.length - 1;
  // Most lists are sorted: the company is usually the one before.
  const found = sirens[last] === siren ? last : known.findOrAdd(siren, 0, sirens.length);
  if (found < 0) {
    sizes.push(1);
    return sirens.push(siren) - 1;
  }
  sizes[found] = (sizes[found] ?? 0) + 1;
  return found;
}
