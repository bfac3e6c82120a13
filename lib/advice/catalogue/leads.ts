import { requestPlace } from '../guide-place.ts';
import type { Action, Card, Lead, TurnId } from '../lead.ts';
import { FIREFOX, SITE_ADDRESS } from '../places.ts';
import { publicPages } from '../sources.ts';

const marking = `Information${publicPages.name.slice('information'.length).replace("l'", 'l’')}`;

const showLink: Action = { label: 'Montrer le lien', does: 'turn', to: 'assistance-link' };
const askForHelp = 'Demandez de l’aide à l’assistance. Votre demande est déjà commencée.';

const firefox: Omit<Lead, 'id' | 'when'> = {
  advice: ['switch-browser'],
  opens: false,
  chip: 'Oublié ? Passez à Firefox',
  line: 'Passez à Firefox',
  says: 'Mot de passe oublié ? Dans Edge, la procédure n’est pas garantie.',
  actions: [
    { label: 'Copier l’adresse', does: 'copy', text: SITE_ADDRESS },
    { label: 'Obtenir Firefox', does: 'visit', href: FIREFOX },
  ],
};

/** What is said first, one entry a situation, the weightiest first. */
export const leads: readonly Lead[] = [
  {
    id: 'outage',
    when: ['service-unavailable'],
    advice: ['service-unavailable'],
    opens: true,
    chip: 'Site en panne',
    line: 'Ce n’est pas vous : site en panne',
    says: 'Votre essai : moment.',
    actions: [{ label: 'Copier l’heure notée', does: 'copy', text: 'moment' }],
    mark: marking,
  },
  {
    id: 'siret-known',
    when: ['siret-registered'],
    advice: ['siret-registered'],
    opens: true,
    line: 'Ce SIRET a déjà un compte',
    says: 'Son premier utilisateur peut vous ajouter.',
    actions: [{ label: 'Que faire', does: 'read', advice: 'siret-registered' }],
    mark: marking,
  },
  {
    id: 'no-establishment',
    when: ['no-establishment'],
    advice: ['no-establishment'],
    opens: true,
    line: 'Aucun établissement rattaché',
    says: 'Votre compte existe, mais il n’est relié à aucun établissement.',
    actions: [{ label: 'Comment faire', does: 'read', advice: 'no-establishment' }],
  },
  {
    id: 'locked',
    when: ['account-locked'],
    advice: ['request-assistance'],
    opens: true,
    line: 'Compte bloqué',
    says: askForHelp,
    actions: [{ label: 'Finir ma demande', does: 'open', at: requestPlace('compte-bloque') }, showLink],
  },
  {
    id: 'three-refusals',
    when: ['three-failures'],
    advice: ['request-assistance'],
    opens: true,
    line: '3 refus de suite',
    says: askForHelp,
    actions: [{ label: 'Finir ma demande', does: 'open', at: requestPlace('3-refus') }, showLink],
  },
  {
    id: 'refused',
    when: ['login-failed'],
    advice: ['recover-credentials', 'check-spam', 'existing-asp-account'],
    opens: true,
    line: 'Connexion refusée',
    says: 'Que vous manque-t-il ?',
    asks: 'side by side',
    actions: [
      { label: 'Mon identifiant', does: 'turn', to: 'lost-identifier' },
      { label: 'Mon mot de passe', does: 'turn', to: 'lost-password' },
    ],
  },
  {
    id: 'code-refused',
    when: ['code-refused'],
    advice: ['security-code'],
    opens: true,
    line: 'Code refusé',
    says: 'Tout en minuscules, ou tout en majuscules.',
    actions: [{ label: 'Aller au champ', does: 'type' }],
  },
  { id: 'edge-on-recovery', when: ['edge-on-recovery'], ...firefox },
  {
    id: 'secret-question',
    when: ['forgot-identifier'],
    advice: ['secret-question'],
    opens: false,
    line: 'Adresse ou réponse oubliée ?',
    says: 'Sans elles, l’assistance peut vous aider.',
    actions: [{ label: 'Préparer ma demande', does: 'open', at: requestPlace('question-secrete') }, showLink],
  },
  {
    id: 'creation',
    when: ['creation'],
    advice: ['no-establishment', 'multi-establishment'],
    opens: false,
    line: 'Avant de créer',
    asks: 'one below the other',
    actions: [
      { label: 'Déjà un compte, mais vide ?', does: 'read', advice: 'no-establishment' },
      { label: 'Plus de 200 SIRET ?', does: 'read', advice: 'multi-establishment' },
    ],
  },
  { id: 'edge', when: ['edge'], ...firefox },
  {
    id: 'security-code',
    when: ['security-code'],
    advice: ['security-code'],
    opens: false,
    line: 'Code difficile à lire ?',
    says: 'Tapez-le tout en minuscules, ou tout en majuscules.',
    actions: [{ label: 'Aller au champ', does: 'type' }],
  },
];

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
};
