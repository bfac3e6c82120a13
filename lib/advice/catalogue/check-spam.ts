import { advice } from '../advice.ts';
import { senders, senderVersions, subjects } from '../mails.ts';
import { difficultes, message } from '../sources.ts';

export const checkSpam = advice({
  id: 'check-spam',
  title: 'Il vous manque un ou plusieurs mails de l’ASP',
  label: 'Mails non reçus',
  summary: 'Cherchez les trois mails de l’ASP dans vos courriers indésirables (spams).',
  steps: [
    'Ouvrez le dossier des courriers indésirables (spams) de votre messagerie.',
    'Cherchez asp-public.fr, la fin des trois adresses d’expéditeur.',
    'Cherchez aussi les trois objets de la liste.',
    "Toujours rien : utilisez « J'ai oublié mon identifiant » ou « J'ai oublié mon mot de passe ».",
  ],
  atHand: ['L’accès à votre messagerie'],
  quotables: [...senders, ...subjects],
  versions: senderVersions,
  when: ['login-failed'],
  pointsAt: ["J'ai oublié mon identifiant", "J'ai oublié mon mot de passe"],
  sources: [difficultes, message],
  words: [
    'spam',
    'courriers indésirables',
    'mail pas reçu',
    'aucun mail',
    'ne reçois rien',
    'recevoir',
    'reçu',
    'boîte de réception',
    'outlook',
    'gmail',
    'message non reçu',
    'mail introuvable',
    'expéditeur',
    'objet du mail',
    'noreply',
    'attente du mail',
  ],
});
