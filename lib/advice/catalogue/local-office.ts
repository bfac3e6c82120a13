import { advice } from '../advice.ts';
import { publicPagesOf } from '../sources.ts';

export const localOffice = advice({
  id: 'local-office',
  title: 'Vos 30 jours pour déposer passent et rien ne marche',
  label: 'Écrire à la DDETS',
  summary: 'Prévenez par écrit la DDETS, le service de l’État de votre département, avec vos preuves.',
  steps: [
    'Gardez une preuve de chaque essai : la date, l’heure et le message du site.',
    'Écrivez à la DDETS du département de l’établissement que le dépôt est impossible.',
    'Joignez ces preuves et gardez une copie.',
  ],
  atHand: ['La date et l’heure de vos essais', 'Le SIRET de l’établissement'],
  when: [],
  tool: { label: 'Préparer le message à la DDETS', view: 'ddets' },
  sources: [publicPagesOf('de 2022 à 2024')],
  words: [
    'ddets',
    'dreets',
    'direccte',
    'département',
    'préfecture',
    '30 jours',
    'trente jours',
    'date limite',
    'hors délai',
    'délai dépassé',
    'retard',
    'preuve',
    'déposer la demande',
  ],
});
