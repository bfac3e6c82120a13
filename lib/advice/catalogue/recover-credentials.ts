import { advice } from '../advice.ts';
import { difficultes, message, publicPagesOf } from '../sources.ts';

export const recoverCredentials = advice({
  id: 'recover-credentials',
  title: 'Identifiant ou mot de passe perdu ou refusé',
  label: 'Connexion refusée',
  summary:
    "Depuis la page d’accueil, utilisez « J'ai oublié mon identifiant » ou « J'ai oublié mon mot de passe ».",
  steps: [
    { text: 'Ouvrez la page d’accueil de l’extranet.', unless: 'link-on-page' },
    "Pour l’identifiant, cliquez sur « J'ai oublié mon identifiant ».",
    "Pour le mot de passe, cliquez sur « J'ai oublié mon mot de passe ».",
    'Suivez la procédure. S’il vous manque les deux, faites les deux.',
  ],
  atHand: ['Votre adresse de messagerie', 'La réponse à votre question secrète'],
  when: ['login-failed'],
  pointsAt: ["J'ai oublié mon identifiant", "J'ai oublié mon mot de passe"],
  asides: [
    {
      source: publicPagesOf('sans date'),
      says: 'Sur Sylaé, un autre extranet de l’ASP, l’identifiant ressemble à « prénom.nom », pas à une adresse mail.',
    },
  ],
  sources: [difficultes, message],
  words: [
    'mot de passe oublié',
    'mot de passe perdu',
    'mot de passe incorrect',
    'mot de passe faux',
    'identifiant oublié',
    'identifiant perdu',
    'identifiant incorrect',
    'identifiant inconnu',
    'connexion impossible',
    'erreur de connexion',
    'message d’erreur',
    'se connecter',
    'connecter',
    'renvoi',
    'réinitialiser',
    'changer le mot de passe',
    'refusé',
    'où est le lien',
  ],
});
