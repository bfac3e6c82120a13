import type { SiretList } from './content.ts';

const LEAST = 20;
/** Of numbers that are no SIRET, one in a hundred follows the keys. */
const RARE = 20;

/** So few of 14 digits follow the keys that those are perhaps none either. */
export function maybeByChance({ accepted, refused }: Pick<SiretList, 'accepted' | 'refused'>): boolean {
  const wrong = refused.filter(({ rule }) => /-key$|^la-poste$/.test(rule)).length;
  return wrong >= LEAST && accepted.sirets.length * RARE < wrong;
}
