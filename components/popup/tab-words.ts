import type { TabState } from '../../lib/signals/tab-state.ts';

export type Remedy = 'open-extranet' | 'reload' | 'restore-access' | 'help-here';

export interface Words {
  title: string;
  text?: string;
  button?: { label: string; remedy: Remedy };
}

/** What the popup says in each state of the tab; where something is noticed, only until its lead is there. */
export const TAB_WORDS: Record<TabState['kind'], Words> = {
  reading: { title: 'Un instant…' },
  elsewhere: {
    title: 'Cet onglet n’est pas l’extranet',
    text: 'L’aide apparaît là-bas, dans la page.',
    button: { label: 'Ouvrir l’extranet', remedy: 'open-extranet' },
  },
  'other-host': {
    title: 'Ce site n’est pas l’extranet',
    text: 'L’aide peut y venir aussi\u00a0: le navigateur vous demandera votre accord.',
    button: { label: 'Aider aussi ici', remedy: 'help-here' },
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

/** On another host, where the organisation wants no help. */
export const FORBIDDEN: Words = {
  title: 'Ce site n’est pas l’extranet',
  text: 'Votre organisation n’y prévoit pas l’aide.',
};

/** Why help does not come to another host. */
export type Hindrance = 'refused' | 'failed' | 'not-kept';

export const HINDRANCES: Record<Hindrance, string> = {
  refused: 'Vous n’avez pas donné l’accès à ce site. Rien n’a changé.',
  failed: 'Le navigateur n’a pas donné l’accès à ce site. Rien n’a changé.',
  'not-kept': 'L’aide ne reviendra peut-être pas sur ce site : rouvrez alors cette fenêtre.',
};
