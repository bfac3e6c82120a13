import type { Action, Lead } from '../card.ts';
import { requestPlace } from '../guide-place.ts';
import { FIREFOX, SITE_ADDRESS } from '../places.ts';
import { publicPages } from '../sources.ts';

const marking = publicPages.name.replace('i', 'I');

const showLink: Action = { label: 'Montrer le lien', does: 'turn', to: 'assistance-link' };
const askForHelp = 'Demandez de l’aide : votre demande est déjà commencée.';

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
    actions: [{ label: 'Copier l’heure notée', does: 'copy', text: 'moment' }],
    mark: marking,
  },
  {
    id: 'siret-known',
    when: ['siret-registered'],
    advice: ['siret-registered'],
    opens: true,
    chip: 'SIRET déjà connu',
    line: 'Ce SIRET a déjà un compte',
    actions: [{ label: 'Que faire', does: 'read', advice: 'siret-registered' }],
    mark: marking,
  },
  {
    id: 'no-establishment',
    when: ['no-establishment'],
    advice: ['no-establishment'],
    opens: true,
    chip: 'Aucun établissement',
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
    actions: [{ label: 'Faire ma demande', does: 'open', at: requestPlace('question-secrete') }, showLink],
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
