import type { PageLink } from '../page/links.ts';
import type { Step } from './advice.ts';

export const wayToAssistance: readonly Step[] = [
  { text: 'Allez en bas de la page de connexion de l’extranet.', unless: 'link-on-page' },
  "Cliquez sur « Besoin d'aide ? ».",
  "Choisissez « Envoyer une demande d'assistance ».",
];

/** What the support wants to know, as both sheets list it. */
export const assistanceAtHand: readonly string[] = [
  'Votre adresse de messagerie',
  'Le SIRET de l’établissement',
  'Votre numéro de téléphone portable',
];

export const assistanceLink: readonly PageLink[] = ["Besoin d'aide ?"];
