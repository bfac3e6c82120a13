import type { Question } from './question.ts';

/** The creation of an account. */
export const creationQuestions: readonly Question[] = [
  {
    id: 'creation',
    kind: 'choice',
    text: 'Où en êtes-vous ?',
    answers: [
      {
        id: 'first',
        label: 'Je vais créer le premier compte de l’établissement',
        next: {
          advice: 'first-user',
          afterwards: ['multi-establishment', 'security-code'],
          situation: 'Je vais créer le premier compte de l’établissement.',
        },
      },
      {
        id: 'registered',
        label: 'Le site refuse le SIRET, car il existe déjà',
        next: {
          advice: 'siret-registered',
          afterwards: ['request-assistance'],
          situation: 'Le formulaire de création refuse notre SIRET, car il existe déjà.',
        },
      },
      {
        id: 'changed',
        label: 'Le SIRET de l’établissement a changé',
        next: {
          advice: 'siret-changed',
          afterwards: ['first-user', 'request-assistance'],
          situation: 'Le SIRET de notre établissement a changé.',
        },
      },
      {
        id: 'code',
        label: 'Le code de sécurité ne passe pas',
        next: {
          advice: 'security-code',
          afterwards: ['request-assistance'],
          situation: 'Le code de sécurité du formulaire de création est illisible ou refusé.',
        },
      },
      {
        id: 'client',
        label: 'Je suis un cabinet et j’agis pour un client',
        next: {
          advice: 'third-party',
          afterwards: ['siret-registered', 'request-assistance'],
          situation: 'Je suis un cabinet et j’agis pour un client.',
        },
      },
      {
        id: 'many',
        label: 'J’ai plusieurs centaines d’établissements à déclarer',
        next: {
          advice: 'multi-establishment',
          afterwards: ['first-user', 'request-assistance'],
          situation: 'J’ai plusieurs centaines d’établissements à déclarer.',
        },
      },
    ],
  },
];
