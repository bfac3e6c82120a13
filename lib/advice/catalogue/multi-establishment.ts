import { advice } from '../advice.ts';
import { difficultes, message } from '../sources.ts';

export const multiEstablishment = advice({
  id: 'multi-establishment',
  title: 'Vous gérez plusieurs centaines d’établissements',
  label: 'Plus de 200 SIRET',
  summary: 'Ne rattachez jamais plus de 200 SIRET à un même compte.',
  steps: [
    'Comptez vos SIRET.',
    'Partagez-les en tranches de 200 au plus.',
    'Créez un compte par tranche : deux comptes pour 400 SIRET, par exemple.',
  ],
  atHand: ['La liste de vos SIRET'],
  versions: [
    { source: message, says: 'Rattacher plus de 200 SIRET à un compte n’est « pas possible ».' },
    { source: difficultes, says: 'Rester à 200 SIRET au plus est un conseil : « nous vous conseillons ».' },
  ],
  when: ['creation'],
  pointsAt: ['Créer mon espace'],
  tool: { label: 'Répartir mes SIRET', view: 'comptes' },
  sources: [difficultes, message],
  words: [
    'multi-établissements',
    'plusieurs établissements',
    'plusieurs siret',
    'beaucoup de siret',
    'trop de siret',
    'tranche',
    '200',
    '300',
    '400',
    '500',
    'plusieurs comptes',
    'limite',
    'groupe',
    'réseau',
    'agences',
  ],
});
