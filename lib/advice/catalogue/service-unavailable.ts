import { advice } from '../advice.ts';
import { publicPages } from '../sources.ts';

export const serviceUnavailable = advice({
  id: 'service-unavailable',
  title: 'Le site ne répond pas ou est en maintenance',
  label: 'Site indisponible',
  summary: 'Votre compte n’est pas en cause : réessayez plus tard.',
  steps: ['Gardez la date et l’heure de votre essai.', 'Réessayez plus tard.'],
  when: ['service-unavailable'],
  sources: [publicPages],
  words: [
    'panne',
    'maintenance',
    'indisponible',
    'erreur',
    'bug',
    'plante',
    'serveur',
    'page blanche',
    'lent',
    'rame',
    'ne s’ouvre pas',
    'ne s’affiche pas',
    '500',
    '502',
    '503',
    '504',
    'site hors service',
    'site inaccessible',
    'site ne marche pas',
    'site ne fonctionne pas',
  ],
});
