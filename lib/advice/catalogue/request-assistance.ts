import { advice } from '../advice.ts';
import { assistanceAtHand, assistanceLink, wayToAssistance } from '../assistance.ts';
import { difficultes, message } from '../sources.ts';

export const requestAssistance = advice({
  id: 'request-assistance',
  title: 'Compte bloqué, rien ne marche',
  label: 'Demander de l’aide',
  summary: 'Envoyez une demande d’assistance avec le plus d’informations possible.',
  firmer: {
    when: ['account-locked'],
    title: 'Compte bloqué : demandez de l’aide',
    summary: 'Envoyez une demande d’assistance avec le plus d’informations possible.',
  },
  steps: [
    ...wayToAssistance,
    'Donnez votre adresse de messagerie, votre SIRET et votre numéro de portable.',
    'Ajoutez tout ce que vous savez du problème.',
  ],
  atHand: assistanceAtHand,
  when: ['three-failures', 'account-locked'],
  pointsAt: assistanceLink,
  tool: { label: 'Préparer ma demande d’assistance', view: 'assistance' },
  sources: [difficultes, message],
  words: [
    'aide',
    'assistance',
    'support',
    'contact',
    'téléphone',
    'appeler',
    'joindre',
    'numéro',
    'hotline',
    'contacter l’ASP',
    'appeler l’ASP',
    'compte bloqué',
    'compte verrouillé',
    'trop de tentatives',
    'trois essais',
    'rien ne marche',
    'ça ne marche pas',
    'ça ne fonctionne pas',
    'besoin d’aide',
    'demande',
  ],
});
