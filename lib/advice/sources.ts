import type { Source } from './advice.ts';

/** The help sheet « Difficultés de connexion » (D in the facts). */
export const difficultes: Source = { id: 'difficultes', name: 'fiche « Difficultés de connexion »' };

/** The help sheet « Message complet » (M in the facts). */
export const message: Source = { id: 'message', name: 'fiche « Message complet »' };

/** Public pages about the extranet (W in the facts): the fixed wording of the marking. */
export const publicPages: Source = {
  id: 'public',
  name: 'information publique de 2020, à vérifier sur l’extranet',
};

/** The same marking for what was found later, or has no date: `when` as in « de 2023 à 2026 » or « sans date ». */
export function publicPagesOf(when: string): Source {
  return { id: 'public', name: `information publique ${when}, à vérifier sur l’extranet` };
}
