import { advice } from '../advice.ts';
import { publicPagesOf } from '../sources.ts';

export const expiredPassword = advice({
  id: 'expired-password',
  title: 'Votre connexion marchait avant, plus maintenant',
  label: 'Mot de passe expiré',
  summary: 'Sur un autre extranet de l’ASP, le mot de passe doit parfois être renouvelé.',
  steps: [
    { text: 'Ouvrez la page d’accueil de l’extranet.', unless: 'link-on-page' },
    "Cliquez sur « J'ai oublié mon mot de passe ».",
    'Suivez la procédure affichée.',
  ],
  atHand: ['Votre adresse de messagerie'],
  when: [],
  pointsAt: ["J'ai oublié mon mot de passe"],
  sources: [publicPagesOf('sans date')],
  words: [
    'mot de passe expiré',
    'expiration',
    'périmé',
    'expire',
    'renouveler',
    'renouvellement',
    'marchait hier',
    'ne marche plus',
    'fonctionnait',
    'plus valable',
  ],
});
