import type { TabState } from '../../lib/signals/tab-state.ts';

export type Remedy = 'open-extranet' | 'reload' | 'restore-access';

export interface Words {
  title: string;
  text?: string;
  button?: { label: string; remedy: Remedy };
}

/** Where something is noticed, until its lead is there. */
export const TAB_WORDS: Record<TabState['kind'], Words> = {
  reading: { title: 'Un instant…' },
  elsewhere: {
    title: 'Ouvrez d’abord l’extranet',
    text: 'L’aide apparaît là-bas, dans la page.',
    button: { label: 'Ouvrir l’extranet', remedy: 'open-extranet' },
  },
  'reload-needed': {
    title: 'Rechargez cet onglet',
    text: 'Il était ouvert avant l’installation, ou le site n’a pas répondu.',
    button: { label: 'Recharger', remedy: 'reload' },
  },
  'access-withdrawn': {
    title: 'L’aide n’a plus accès au site',
    text: 'Le navigateur le lui a retiré.',
    button: { label: 'Redonner l’accès', remedy: 'restore-access' },
  },
  'nothing-noticed': { title: 'Rien à signaler sur cette page' },
  noticed: { title: 'Un instant…' },
};
