import type { TabState } from '../../lib/signals/tab-state.ts';

/** What the user can have done about a state of the tab. */
export type Remedy = 'open-extranet' | 'reload' | 'restore-access';

export interface Words {
  title: string;
  text: string;
  button?: { label: string; remedy: Remedy };
}

/** What the popup says of a tab in each state; the advice of a tab where something is noticed follows it. */
export const TAB_WORDS: Record<TabState['kind'], Words> = {
  reading: { title: 'Un instant…', text: 'La page se charge.' },
  elsewhere: {
    title: 'Cet onglet n’est pas l’extranet.',
    text: 'L’aide apparaît d’elle-même sur l’extranet « activité partielle ».',
    button: { label: 'Ouvrir l’extranet', remedy: 'open-extranet' },
  },
  'reload-needed': {
    title: 'Cette page n’est pas encore lue.',
    text: 'Elle était sans doute ouverte avant l’installation. Rechargez-la. Si elle reste vide, le site ne répond pas : réessayez plus tard.',
    button: { label: 'Recharger la page', remedy: 'reload' },
  },
  'access-withdrawn': {
    title: 'L’outil n’a pas accès à l’extranet.',
    text: 'Sans cet accès, il ne voit pas ce qui vous bloque. Le guide reste ouvert ci-dessous.',
    button: { label: 'Donner l’accès', remedy: 'restore-access' },
  },
  'nothing-noticed': {
    title: 'Rien à signaler sur cette page.',
    text: 'Si quelque chose vous bloque, cherchez votre situation dans le guide.',
  },
  noticed: { title: 'Cette page appelle un conseil.', text: 'Voici quoi faire.' },
};
