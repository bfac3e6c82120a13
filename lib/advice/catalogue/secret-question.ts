import { advice } from '../advice.ts';
import { assistanceAtHand, assistanceLink, wayToAssistance } from '../assistance.ts';
import { message } from '../sources.ts';

export const secretQuestion = advice({
  id: 'secret-question',
  title: 'Adresse ou réponse oubliée ?',
  label: 'Question secrète',
  summary: 'Adresse oubliée, réponse oubliée, question jamais posée : envoyez une demande d’assistance.',
  steps: [
    ...wayToAssistance,
    'Dites ce qui manque : l’adresse de messagerie, la question secrète ou sa réponse.',
    'Donnez le plus d’informations possible.',
  ],
  atHand: assistanceAtHand,
  when: ['forgot-identifier'],
  pointsAt: assistanceLink,
  tool: { label: 'Préparer ma demande d’assistance', view: 'assistance' },
  sources: [message],
  words: [
    'question secrète',
    'réponse secrète',
    'réponse à la question',
    'adresse de messagerie oubliée',
    'je ne sais plus quelle adresse',
    'question personnelle',
  ],
});
