import { advice } from '../advice.ts';
import { habilitationMail } from '../mails.ts';
import { difficultes, message, publicPagesOf } from '../sources.ts';

export const existingAspAccount = advice({
  id: 'existing-asp-account',
  title: 'Vous avez déjà un compte sur un autre extranet de l’ASP',
  label: 'Compte ASP existant',
  summary: 'Connectez-vous avec le compte que vous utilisez sur Sylaé, IAE, Service Civique ou Défi.',
  steps: [
    'Regardez vos mails : avec le seul mail d’habilitation, vous avez sûrement déjà un compte.',
    'Connectez-vous avec votre compte habituel de l’ASP.',
    "Identifiant oublié : cliquez sur « J'ai oublié mon identifiant ».",
    "Mot de passe oublié : cliquez sur « J'ai oublié mon mot de passe ».",
  ],
  atHand: ['Votre compte habituel sur Sylaé, IAE, Service Civique ou Défi'],
  quotables: [habilitationMail],
  when: ['login-failed'],
  pointsAt: ["J'ai oublié mon identifiant", "J'ai oublié mon mot de passe"],
  asides: [
    {
      source: publicPagesOf('de 2020 à 2026'),
      says: 'L’activité partielle de longue durée (APLD, APLD-R) se dépose sur le même extranet.',
    },
  ],
  sources: [difficultes, message],
  words: [
    'apld',
    'longue durée',
    'sylaé',
    'iae',
    'service civique',
    'défi',
    'autre extranet',
    'autre site',
    'déjà un compte',
    'ancien compte',
    'seulement le mail d’habilitation',
    'que habilitation',
    'seule habilitation',
  ],
});
