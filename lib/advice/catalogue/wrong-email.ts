import { advice } from '../advice.ts';
import { assistanceAtHand, assistanceLink, wayToAssistance } from '../assistance.ts';
import { difficultes } from '../sources.ts';

export const wrongEmail = advice({
  id: 'wrong-email',
  title: 'Vous vous êtes peut-être trompé d’adresse de messagerie',
  label: 'Adresse mal saisie',
  summary: 'Envoyez une demande d’assistance avec votre adresse de messagerie exacte.',
  steps: [
    ...wayToAssistance,
    'Donnez votre adresse de messagerie, sans faute.',
    'Donnez le plus d’informations possible.',
  ],
  atHand: assistanceAtHand,
  when: [],
  pointsAt: assistanceLink,
  tool: { label: 'Préparer ma demande d’assistance', view: 'assistance' },
  sources: [difficultes],
  words: [
    'adresse fausse',
    'mauvaise adresse',
    'erreur d’adresse',
    'faute de frappe',
    'mal écrit',
    'corriger l’adresse',
    'changer d’adresse',
    'mail erroné',
    'trompé de mail',
  ],
});
