import { advice } from '../advice.ts';
import { habilitationMail } from '../mails.ts';
import { publicPages } from '../sources.ts';

export const waitHabilitation = advice({
  id: 'wait-habilitation',
  title: 'Votre mail d’habilitation n’est pas arrivé',
  label: 'Attendre l’habilitation',
  summary: 'N’ouvrez pas « Mon Espace Personnel » avant d’avoir reçu ce mail.',
  steps: [
    "Attendez le mail « Habilitation à l'activité partielle ».",
    'N’ouvrez pas « Mon Espace Personnel » avant de l’avoir reçu.',
  ],
  quotables: [habilitationMail],
  when: [],
  sources: [publicPages],
  words: [
    'habilitation',
    'habilitation pas reçue',
    'attendre habilitation',
    'mon espace personnel',
    'pas habilité',
    'droits',
  ],
});
