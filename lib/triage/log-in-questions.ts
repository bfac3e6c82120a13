import type { Question } from './question.ts';

/** What happens between the mails of the ASP and a refused log-in. */
export const logInQuestions: readonly Question[] = [
  {
    id: 'since',
    kind: 'choice',
    text: 'Le mail d’habilitation date-t-il de moins de 60 heures, sans compter samedi et dimanche ?',
    answers: [
      {
        id: 'yes',
        label: 'Oui',
        next: {
          advice: 'wait-activation',
          afterwards: ['recover-credentials', 'request-assistance'],
          situation:
            'J’ai reçu le mail d’habilitation il y a moins de 60 heures et je ne peux pas encore me connecter.',
        },
      },
      { id: 'no', label: 'Non', next: 'answer-of-the-site' },
      { id: 'unknown', label: 'Je ne sais pas', next: 'answer-of-the-site' },
    ],
  },
  {
    id: 'answer-of-the-site',
    kind: 'choice',
    text: 'Que se passe-t-il quand vous essayez de vous connecter ?',
    answers: [
      { id: 'refused', label: 'Mon identifiant ou mon mot de passe est refusé ou perdu', next: 'recovery' },
      { id: 'waiting', label: 'J’attends encore un mail de l’ASP', next: 'address' },
      {
        id: 'code',
        label: 'Je n’arrive pas à lire ou à faire accepter le code de sécurité',
        next: {
          advice: 'security-code',
          afterwards: ['request-assistance'],
          situation: 'Le code de sécurité est illisible ou refusé.',
        },
      },
      {
        id: 'locked',
        label: 'Mon compte est bloqué',
        next: {
          advice: 'request-assistance',
          afterwards: [],
          situation: 'Mon compte est bloqué.',
        },
      },
      {
        id: 'empty',
        label: 'J’entre, mais aucun établissement n’est rattaché',
        next: {
          advice: 'no-establishment',
          afterwards: ['request-assistance'],
          situation: 'J’ai un compte et une habilitation, mais aucun établissement n’est rattaché.',
        },
      },
    ],
  },
  {
    id: 'recovery',
    kind: 'choice',
    text: "Avez-vous essayé « J'ai oublié mon identifiant » ou « J'ai oublié mon mot de passe » ?",
    answers: [
      {
        id: 'not-yet',
        label: 'Pas encore',
        next: {
          advice: 'recover-credentials',
          afterwards: ['switch-browser', 'secret-question', 'request-assistance'],
          situation: 'Mon identifiant ou mon mot de passe est perdu, refusé ou jamais reçu.',
        },
      },
      {
        id: 'question',
        label: 'Oui, mais l’adresse de messagerie ou la question secrète me bloque',
        next: {
          advice: 'secret-question',
          afterwards: ['request-assistance'],
          situation:
            'Dans la procédure d’identifiant oublié, l’adresse de messagerie ou la question secrète me bloque.',
        },
      },
      { id: 'nothing', label: 'Oui, mais cela n’a rien donné', next: 'browser' },
    ],
  },
  {
    id: 'browser',
    kind: 'choice',
    text: 'Avec quel navigateur avez-vous essayé ?',
    answers: [
      {
        id: 'edge',
        label: 'Microsoft Edge',
        next: {
          advice: 'switch-browser',
          afterwards: ['recover-credentials', 'request-assistance'],
          situation: 'Les procédures d’oubli n’ont rien donné avec Microsoft Edge.',
        },
      },
      {
        id: 'other',
        label: 'Un autre navigateur',
        next: {
          advice: 'request-assistance',
          afterwards: ['check-spam', 'existing-asp-account'],
          situation: 'Les procédures d’oubli de l’identifiant et du mot de passe n’ont rien donné.',
        },
      },
    ],
  },
];
