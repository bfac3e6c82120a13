import { advice } from '../advice.ts';
import { senders, senderVersions, subjects } from '../mails.ts';
import { difficultes } from '../sources.ts';

export const allowSender = advice({
  id: 'allow-sender',
  title: 'Votre messagerie demande aux expéditeurs de s’identifier',
  label: 'Autoriser l’expéditeur',
  summary: 'Demandez à votre administrateur, ou au fournisseur de l’anti-spam, d’autoriser l’expéditeur.',
  steps: [
    'Contactez votre administrateur, ou le fournisseur de l’anti-spam (MailInBlack, AltoSpam…).',
    'Demandez-lui d’autoriser chaque adresse d’expéditeur de la liste.',
    'Demandez-lui de libérer les mails en attente.',
  ],
  atHand: ['Les adresses d’expéditeur et les objets de la liste'],
  quotables: [...senders, ...subjects],
  versions: senderVersions,
  when: [],
  tool: { label: 'Écrire au service informatique', view: 'informatique' },
  sources: [difficultes],
  words: [
    'mailinblack',
    'altospam',
    'anti-spam',
    'filtre',
    'liste blanche',
    'whitelist',
    'autoriser',
    'service informatique',
    'administrateur',
    'quarantaine',
    'mails bloqués',
    'mails filtrés',
    'débloquer les mails',
  ],
});
