import { advice } from '../advice.ts';
import { publicPages } from '../sources.ts';

export const siretChanged = advice({
  id: 'siret-changed',
  title: 'Le SIRET de votre établissement a changé',
  label: 'SIRET changé',
  summary: 'Il vous faut un nouveau compte.',
  steps: [
    'Cliquez sur « Créer mon espace ».',
    'Saisissez le nouveau SIRET.',
    'Recopiez le code de sécurité.',
    'Cochez la case des conditions générales d’utilisation (CGU).',
  ],
  atHand: ['Le nouveau SIRET'],
  when: [],
  pointsAt: ['Créer mon espace'],
  sources: [publicPages],
  words: [
    'nouveau siret',
    'changement de siret',
    'siret modifié',
    'déménagement',
    'fusion',
    'rachat',
    'siège transféré',
    'ancien siret',
  ],
});
