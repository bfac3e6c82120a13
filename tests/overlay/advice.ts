import type { Advice } from '../../lib/advice/advice.ts';
import { difficultes } from '../../lib/advice/sources.ts';

/** An advice with nothing special about it. */
export const advice = (id: string, more: Partial<Advice> = {}): Advice => ({
  id,
  title: `Titre de ${id}`,
  label: `Court ${id}`,
  summary: `Résumé de ${id}`,
  steps: ['Faites ceci.', 'Puis cela.'],
  when: [],
  sources: [difficultes],
  words: [],
  ...more,
});
