import { advice } from '../advice.ts';
import { publicPages } from '../sources.ts';

export const thirdParty = advice({
  id: 'third-party',
  title: 'Vous êtes un cabinet et vous agissez pour un client',
  label: 'Cabinet ou comptable',
  summary: 'Agissez client par client, ou avec le « contrat de prestation » du site.',
  steps: [
    'Choisissez l’une des deux façons de faire.',
    'Première façon : agissez client par client.',
    'Seconde façon : utilisez le « contrat de prestation », un lien de la page d’accueil en 2020.',
  ],
  atHand: ['La liste de vos clients'],
  when: [],
  sources: [publicPages],
  words: [
    'cabinet',
    'comptable',
    'expert-comptable',
    'expert',
    'client',
    'gestionnaire de paie',
    'paie',
    'tiers',
    'contrat de prestation',
    'prestataire',
    'mandat',
    'pour le compte de',
  ],
});
