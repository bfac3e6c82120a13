import { advice } from '../advice.ts';
import { habilitationMail } from '../mails.ts';
import { publicPages } from '../sources.ts';

export const waitActivation = advice({
  id: 'wait-activation',
  title: 'Votre mail d’habilitation date de moins de 60 heures',
  label: 'Attendre l’ouverture',
  summary:
    'Au printemps 2020, l’accès demandait 48 à 60 heures, week-end non compté : attendez, puis réessayez.',
  steps: [
    "Regardez la date et l’heure du mail « Habilitation à l'activité partielle ».",
    'Comptez 60 heures à partir de là, sans le samedi ni le dimanche.',
    'Prévoyez plus long si un jour férié tombe dans ce délai.',
    'Réessayez ensuite. Depuis avril 2020, les codes seraient envoyés automatiquement.',
  ],
  atHand: ['La date et l’heure du mail d’habilitation'],
  quotables: [habilitationMail],
  when: [],
  sources: [publicPages],
  words: [
    'attendre',
    'attente',
    'délai',
    'combien de temps',
    'combien d’heures',
    '48',
    '60',
    'activation',
    'accès pas ouvert',
    'week-end',
    'habilitation reçue hier',
    'compte pas encore actif',
  ],
});
