import { advice } from '../advice.ts';
import { assistanceLink, wayToAssistance } from '../assistance.ts';
import { message } from '../sources.ts';

export const duplicateAccount = advice({
  id: 'duplicate-account',
  title: 'Vous avez réussi avec un autre compte que le premier',
  label: 'Compte en double',
  summary: 'Confirmez à l’assistance qu’elle peut supprimer le premier compte.',
  steps: [
    'Relevez l’adresse de messagerie et l’identifiant (login) du premier compte.',
    ...wayToAssistance,
    'Confirmez que l’assistance peut supprimer ce premier compte.',
    'Donnez son adresse de messagerie et son identifiant.',
  ],
  atHand: ['L’adresse de messagerie du premier compte', 'L’identifiant (login) du premier compte'],
  when: [],
  pointsAt: assistanceLink,
  tool: { label: 'Écrire la confirmation', view: 'doublon' },
  sources: [message],
  words: [
    'doublon',
    'double compte',
    'deux comptes',
    'supprimer',
    'effacer',
    'fermer un compte',
    'compte inutile',
    'ancien compte à supprimer',
    'suppression',
  ],
});
