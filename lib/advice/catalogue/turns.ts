import type { PageLink } from '../../page/links.ts';
import { type Action, type Card, TURN_IDS, type TurnId } from '../card.ts';
import { requestPlace } from '../guide-place.ts';

const noMail: Action = { label: 'Le mail n’arrive pas', does: 'turn', to: 'no-mail' };
const RINGED = 'Cliquez sur le lien entouré';

/** What comes after a choice. */
export const turns: Record<TurnId, Card> = {
  'lost-identifier': {
    line: RINGED,
    ring: { link: "J'ai oublié mon identifiant", absent: 'Sur la page d’accueil, cliquez sur' },
    says: 'Préparez : votre adresse de messagerie et la réponse à votre question secrète.',
    actions: [],
    onward: noMail,
  },
  'lost-password': {
    line: RINGED,
    ring: { link: "J'ai oublié mon mot de passe", absent: 'Sur la page d’accueil, cliquez sur' },
    says: 'Préparez : votre adresse de messagerie.',
    actions: [],
    onward: noMail,
  },
  'no-mail': {
    line: 'Cherchez dans les spams',
    says: 'Dans votre courrier indésirable (spam), cherchez « asp-public.fr ».',
    actions: [
      { label: 'Copier', does: 'copy', text: 'asp-public.fr' },
      { label: 'Voir les 3 mails', does: 'read', advice: 'check-spam' },
    ],
    onward: { label: 'Toujours rien', does: 'open', at: requestPlace('mails-absents') },
  },
  'assistance-link': {
    line: RINGED,
    ring: { link: "Besoin d'aide ?", absent: 'En bas de la page de connexion, cliquez sur' },
    says: "Puis choisissez « Envoyer une demande d'assistance ».",
    actions: [],
  },
  'create-space': {
    line: RINGED,
    ring: { link: 'Créer mon espace', absent: 'Sur la page d’accueil, cliquez sur' },
    actions: [],
  },
};

/** The turn that points at a link. */
export function turnTo(link: PageLink): Action | null {
  const to = TURN_IDS.find((id) => turns[id].ring?.link === link);
  return to ? { label: link, does: 'turn', to } : null;
}
