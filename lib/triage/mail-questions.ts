import type { Question } from './question.ts';

const EXISTING = {
  advice: 'existing-asp-account',
  afterwards: ['recover-credentials', 'request-assistance'],
} as const;

/** The grid of the three mails, and what to ask when some have not come. */
export const mailQuestions: readonly Question[] = [
  {
    id: 'mails',
    kind: 'grid',
    text: 'Quels mails de l’ASP avez-vous reçus ?',
    answers: [
      { id: 'none', label: 'Aucun des trois mails n’est arrivé', next: 'address' },
      {
        id: 'only-habilitation',
        label: 'Seul le mail d’habilitation est arrivé',
        next: { ...EXISTING, situation: 'Je n’ai reçu que le mail d’habilitation.' },
      },
      {
        id: 'only-habilitation-recent',
        label: 'Seul le mail d’habilitation est arrivé, il y a moins de 60 heures',
        next: {
          advice: 'existing-asp-account',
          afterwards: ['wait-activation', 'recover-credentials', 'request-assistance'],
          situation: 'Je n’ai reçu que le mail d’habilitation, il y a moins de 60 heures.',
        },
      },
      {
        id: 'no-habilitation',
        label: 'Le mail d’habilitation n’est pas arrivé',
        next: {
          advice: 'wait-habilitation',
          afterwards: ['check-spam', 'allow-sender', 'request-assistance'],
          situation: 'Je n’ai pas reçu le mail d’habilitation.',
        },
      },
      { id: 'partial', label: 'Le mail d’habilitation est arrivé, il en manque un autre', next: 'filter' },
      {
        id: 'all-recent',
        label: 'Les trois mails sont arrivés, le dernier il y a moins de 60 heures',
        next: {
          advice: 'wait-activation',
          afterwards: ['recover-credentials', 'request-assistance'],
          situation: 'J’ai reçu les trois mails, le mail d’habilitation date de moins de 60 heures.',
        },
      },
      { id: 'all-undated', label: 'Les trois mails sont arrivés', next: 'since' },
      {
        id: 'all-old',
        label: 'Les trois mails sont arrivés depuis plus de 60 heures',
        next: 'answer-of-the-site',
      },
      { id: 'unsure', label: 'Je ne sais pas quels mails sont arrivés', next: 'answer-of-the-site' },
    ],
  },
  {
    id: 'address',
    kind: 'choice',
    text: 'Avez-vous pu vous tromper d’adresse de messagerie en demandant le compte ?',
    answers: [
      {
        id: 'yes',
        label: 'Oui, c’est possible',
        next: {
          advice: 'wrong-email',
          afterwards: ['check-spam', 'request-assistance'],
          situation: 'Je n’ai pas reçu les mails, et l’adresse de messagerie donnée est peut-être fausse.',
        },
      },
      { id: 'no', label: 'Non, l’adresse est juste', next: 'filter' },
    ],
  },
  {
    id: 'filter',
    kind: 'choice',
    text: 'Votre messagerie demande-t-elle aux expéditeurs de s’identifier (MailInBlack, AltoSpam…) ?',
    answers: [
      {
        id: 'yes',
        label: 'Oui',
        next: {
          advice: 'allow-sender',
          afterwards: ['check-spam', 'recover-credentials', 'request-assistance'],
          situation:
            'Il me manque des mails de l’ASP et ma messagerie demande aux expéditeurs de s’identifier.',
        },
      },
      { id: 'no', label: 'Non', next: 'other-account' },
      { id: 'unknown', label: 'Je ne sais pas', next: 'other-account' },
    ],
  },
  {
    id: 'other-account',
    kind: 'choice',
    text: 'Avez-vous déjà un compte sur un autre extranet de l’ASP (Sylaé, IAE, Service Civique, Défi) ?',
    answers: [
      {
        id: 'yes',
        label: 'Oui',
        next: { ...EXISTING, situation: 'J’ai déjà un compte sur un autre extranet de l’ASP.' },
      },
      {
        id: 'no',
        label: 'Non, ou je ne sais pas',
        next: {
          advice: 'check-spam',
          afterwards: ['recover-credentials', 'allow-sender', 'request-assistance'],
          situation: 'Il me manque un ou plusieurs mails de l’ASP.',
        },
      },
    ],
  },
];
