/** Mails of the ASP that have not come, or not yet. */
export const mailCases = {
  'check-spam': {
    advice: 'check-spam',
    said: 'Le mail n’arrive pas',
    title: 'Mails pas reçus',
    situation: 'Il me manque un ou plusieurs mails de l’ASP.',
    afterwards: ['mails', 'allow-sender', 'wrong-email', 'existing-asp-account', 'request-assistance'],
  },
  'mails-missing': {
    advice: 'check-spam',
    said: 'Aucun des trois mails n’est arrivé',
    title: 'Aucun mail : cherchez dans les indésirables',
    situation: 'Je n’ai reçu aucun des trois mails de l’ASP.',
    afterwards: ['wrong-email', 'allow-sender', 'existing-asp-account', 'request-assistance'],
  },
  'mail-missing': {
    advice: 'check-spam',
    said: 'Il me manque un mail',
    title: 'Il vous manque un mail : cherchez dans les indésirables',
    situation: 'J’ai reçu le mail d’habilitation, il m’en manque un autre.',
    afterwards: ['recover-credentials', 'existing-asp-account', 'allow-sender', 'request-assistance'],
  },
  'habilitation-only': {
    advice: 'existing-asp-account',
    said: 'Seul le mail d’habilitation est arrivé',
    title: 'Vous avez sans doute déjà un compte à l’ASP',
    situation: 'Je n’ai reçu que le mail d’habilitation.',
    afterwards: ['recover-credentials', 'mail-missing', 'request-assistance'],
  },
  'habilitation-recent': {
    advice: 'existing-asp-account',
    said: 'Seul le mail d’habilitation est arrivé, il y a moins de 60 heures',
    title: 'Vous avez sans doute déjà un compte à l’ASP',
    situation: 'Je n’ai reçu que le mail d’habilitation, il y a moins de 60 heures.',
    afterwards: ['wait-activation', 'recover-credentials', 'request-assistance'],
  },
  'habilitation-missing': {
    advice: 'wait-habilitation',
    said: 'Le mail d’habilitation n’est pas arrivé',
    title: 'Attendez le mail d’habilitation, votre autorisation d’accès',
    situation: 'Je n’ai pas reçu le mail d’habilitation.',
    afterwards: ['check-spam', 'allow-sender', 'request-assistance'],
  },
  'opening-soon': {
    advice: 'wait-activation',
    said: 'Le mail d’habilitation date de moins de 60 heures',
    title: 'Votre accès s’ouvre bientôt',
    situation:
      'J’ai reçu le mail d’habilitation il y a moins de 60 heures et je ne peux pas encore me connecter.',
    afterwards: ['recover-credentials', 'request-assistance'],
  },
  'mails-old': {
    advice: 'recover-credentials',
    said: 'Les trois mails sont arrivés depuis plus de 60 heures',
    title: 'Votre accès devrait être ouvert',
    situation: 'J’ai reçu les trois mails depuis plus de 60 heures et la connexion est refusée.',
    afterwards: ['locked', 'security-code', 'no-establishment', 'request-assistance'],
  },
  'allow-sender': {
    advice: 'allow-sender',
    said: 'Ma messagerie filtre les expéditeurs (MailInBlack, AltoSpam)',
    situation: 'Il me manque des mails de l’ASP et ma messagerie demande aux expéditeurs de s’identifier.',
    afterwards: ['check-spam', 'recover-credentials', 'request-assistance'],
  },
  'wrong-email': {
    advice: 'wrong-email',
    said: 'Mon adresse était peut-être mal tapée',
    situation: 'Je n’ai pas reçu les mails, et l’adresse de messagerie donnée est peut-être fausse.',
    afterwards: ['check-spam'],
  },
  'wait-activation': {
    advice: 'wait-activation',
    said: 'Le mail d’habilitation date de moins de 60 heures',
    situation: 'J’ai reçu le mail d’habilitation il y a moins de 60 heures.',
    afterwards: ['recover-credentials', 'request-assistance'],
  },
  'wait-habilitation': {
    advice: 'wait-habilitation',
    said: 'Le mail d’habilitation n’est pas arrivé',
    situation: 'Je n’ai pas reçu le mail d’habilitation.',
    afterwards: ['check-spam', 'allow-sender', 'request-assistance'],
  },
} as const;
