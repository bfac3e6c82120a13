import type { SiretList } from './content.ts';

const LEAST = 20;
/** Of numbers that are no SIRET, one in a hundred follows the keys. */
const RARE = 20;

/** Whether so few numbers of 14 digits follow the keys that even those may be no SIRETs. */
export function maybeByChance({ accepted, refused }: Pick<SiretList, 'accepted' | 'refused'>): boolean {
  const wrong = refused.filter(({ rule }) => /-key$|^la-poste$/.test(rule)).length;
  return wrong >= LEAST && accepted.sirets.length * RARE < wrong;
}
