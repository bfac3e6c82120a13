import { advice } from '../advice.ts';
import { assistanceAtHand, assistanceLink } from '../assistance.ts';
import { publicPages } from '../sources.ts';

export const siretRegistered = advice({
  id: 'siret-registered',
  title: 'Le site refuse votre SIRET, car il existe déjà',
  label: 'SIRET déjà connu',
  summary: 'Adressez-vous au premier utilisateur de cet établissement, ou à l’assistance.',
  steps: [
    'Cherchez qui est le premier utilisateur de cet établissement.',
    'Demandez-lui de vous ajouter.',
    "Vous ne le trouvez pas : cliquez sur « Besoin d'aide ? », en bas de la page de connexion.",
    "Choisissez « Envoyer une demande d'assistance ».",
    'Personne chez vous n’a demandé ce compte : dites-le à l’assistance et portez plainte.',
  ],
  atHand: assistanceAtHand,
  when: ['siret-registered'],
  pointsAt: assistanceLink,
  sources: [publicPages],
  words: [
    'siret refusé',
    'siret déjà utilisé',
    'siret existe déjà',
    'siret déjà enregistré',
    'siret déjà pris',
    'siret inscrit',
    'ancien collègue parti',
  ],
});
