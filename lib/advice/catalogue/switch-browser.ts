import { advice } from '../advice.ts';
import { FIREFOX, SITE_ADDRESS } from '../places.ts';
import { difficultes, message, publicPages } from '../sources.ts';

export const switchBrowser = advice({
  id: 'switch-browser',
  title: 'Vous utilisez Microsoft Edge',
  label: 'Préférez Firefox',
  summary: 'Pour retrouver un identifiant ou un mot de passe, préférez Mozilla Firefox.',
  firmer: {
    when: ['edge-on-recovery'],
    title: 'Changez de navigateur pour cette procédure',
    summary: 'Dans Microsoft Edge, cette procédure n’est pas garantie : passez à Mozilla Firefox.',
  },
  steps: [
    'Ouvrez Mozilla Firefox. S’il n’est pas installé, téléchargez-le.',
    'Allez à l’adresse de l’extranet.',
    'Recommencez la procédure d’identifiant ou de mot de passe oublié.',
  ],
  quotables: [
    {
      label: 'Adresse de l’extranet',
      value: SITE_ADDRESS,
      sources: [message, publicPages],
    },
  ],
  versions: [
    {
      source: difficultes,
      says: 'Avec Edge, seules les procédures d’identifiant et de mot de passe oubliés ne sont pas garanties.',
    },
    { source: publicPages, says: 'Préférez Firefox pour tout le site.' },
  ],
  when: ['edge', 'edge-on-recovery'],
  links: [
    {
      label: 'Télécharger Mozilla Firefox',
      href: FIREFOX,
    },
  ],
  sources: [difficultes],
  words: [
    'navigateur',
    'edge',
    'firefox',
    'microsoft',
    'mozilla',
    'chrome',
    'internet explorer',
    'safari',
    'bouton ne marche pas',
    'quel navigateur',
    'compatible',
  ],
});
