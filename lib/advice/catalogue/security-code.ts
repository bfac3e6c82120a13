import { advice } from '../advice.ts';
import { difficultes, publicPages, publicPagesOf } from '../sources.ts';

export const securityCode = advice({
  id: 'security-code',
  title: 'Le code de sécurité est difficile à lire',
  label: 'Code de sécurité',
  summary: 'Tapez le code tout en minuscules, ou tout en majuscules.',
  steps: [
    'Choisissez : tout en minuscules, ou tout en majuscules.',
    'Tapez le code entier, sans mélanger les deux.',
    `Code illisible : les deux flèches en donnent un autre (${publicPages.name}).`,
  ],
  when: ['security-code', 'code-refused'],
  asides: [
    {
      source: publicPagesOf('sans date'),
      says: 'Certains codes s’écoutent, avec le haut-parleur. Le son peut changer l’image : ce que vous aviez tapé ne convient plus.',
    },
    { source: publicPagesOf('sans date'), says: 'Aucune image n’apparaît : rechargez la page.' },
  ],
  sources: [difficultes],
  words: [
    'captcha',
    'cryptogramme',
    'contrôle de sécurité',
    'image',
    'lettres',
    'code illisible',
    'majuscules',
    'minuscules',
    'code refusé',
    'code incorrect',
    'code faux',
    'recopier',
    'caractères',
    'flèches',
    'haut-parleur',
    'écouter',
  ],
});
