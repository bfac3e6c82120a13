import type { Question } from './question.ts';

/** Where everybody begins, and the creation of an account. */
export const firstQuestions: readonly Question[] = [
  {
    id: 'trouble',
    kind: 'choice',
    text: 'Qu’est-ce qui vous arrête ?',
    answers: [
      { id: 'log-in', label: 'Je ne peux pas me connecter, ou j’attends mes mails', next: 'mails' },
      { id: 'creation', label: 'Je veux créer un compte', next: 'creation' },
      {
        id: 'establishments',
        label: 'Mon compte marche, mais pas avec mes établissements',
        next: 'establishments',
      },
      {
        id: 'down',
        label: 'Le site ne répond pas, ou annonce une maintenance',
        next: {
          advice: 'service-unavailable',
          afterwards: ['request-assistance'],
          situation: 'Le site ne répondait pas ou annonçait une maintenance.',
        },
      },
      {
        id: 'two-accounts',
        label: 'J’ai fait mes démarches avec un autre compte que le premier',
        next: {
          advice: 'duplicate-account',
          afterwards: [],
          situation: 'J’ai fait mes démarches avec un autre compte que le premier, qui peut être supprimé.',
        },
      },
      {
        id: 'suspicious',
        label: 'Un message ou un appel me paraît louche',
        next: {
          advice: 'phishing',
          afterwards: [],
          situation: 'J’ai reçu un message ou un appel qui me paraît louche.',
        },
      },
    ],
  },
  {
    id: 'establishments',
    kind: 'choice',
    text: 'Que se passe-t-il avec vos établissements ?',
    answers: [
      {
        id: 'none',
        label: 'Aucun n’est rattaché à mon compte',
        next: {
          advice: 'no-establishment',
          afterwards: ['request-assistance'],
          situation: 'J’ai un compte et une habilitation, mais aucun établissement n’est rattaché.',
        },
      },
      {
        id: 'many',
        label: 'J’en gère plusieurs centaines',
        next: {
          advice: 'multi-establishment',
          afterwards: ['request-assistance'],
          situation: 'Je gère plusieurs centaines d’établissements.',
        },
      },
      {
        id: 'changed',
        label: 'Le SIRET de l’établissement a changé',
        next: {
          advice: 'siret-changed',
          afterwards: ['request-assistance'],
          situation: 'Le SIRET de notre établissement a changé.',
        },
      },
    ],
  },
];
