import type { Choice } from './case.ts';

const OPEN = 'Ouvrez l’extranet.';
const FOLLOW = 'Suivez la procédure affichée.';
const FORGOT_IDENTIFIER = "J'ai oublié mon identifiant";
const FORGOT_PASSWORD = "J'ai oublié mon mot de passe";

const MISSING: readonly Choice[] = [
  {
    id: 'identifiant',
    label: 'Mon identifiant',
    situation: 'Mon identifiant est perdu ou refusé.',
    steps: [OPEN, `Cliquez sur « ${FORGOT_IDENTIFIER} ».`, FOLLOW],
    atHand: ['Votre adresse de messagerie', 'La réponse à votre question secrète'],
  },
  {
    id: 'mot-de-passe',
    label: 'Mon mot de passe',
    situation: 'Mon mot de passe est perdu ou refusé.',
    steps: [OPEN, `Cliquez sur « ${FORGOT_PASSWORD} ».`, FOLLOW],
    atHand: ['Votre adresse de messagerie'],
  },
  {
    id: 'les-deux',
    label: 'Les deux',
    situation: 'Mon identifiant et mon mot de passe sont perdus ou refusés.',
    steps: [
      OPEN,
      `Cliquez sur « ${FORGOT_IDENTIFIER} » et suivez la procédure.`,
      `Puis cliquez sur « ${FORGOT_PASSWORD} » et suivez la procédure.`,
    ],
    atHand: ['Votre adresse de messagerie', 'La réponse à votre question secrète'],
  },
];

export const logInCases = {
  'recover-credentials': {
    advice: 'recover-credentials',
    said: 'Mon identifiant ou mon mot de passe est refusé',
    title: 'Connexion refusée',
    situation: 'Mon identifiant ou mon mot de passe est perdu, refusé ou jamais reçu.',
    afterwards: [
      'check-spam',
      'existing-asp-account',
      'expired-password',
      'locked',
      'secret-question',
      'switch-browser',
    ],
    asks: { text: 'Que vous manque-t-il ?', choices: MISSING },
  },
  locked: {
    advice: 'request-assistance',
    said: 'Mon compte est bloqué',
    title: 'Compte bloqué : demandez de l’aide',
    situation: 'Mon compte est bloqué.',
    afterwards: ['recover-credentials', 'service-unavailable'],
  },
  'secret-question': {
    advice: 'secret-question',
    said: 'L’adresse ou la question secrète me bloque',
    situation:
      'Dans la procédure d’identifiant oublié, l’adresse de messagerie ou la question secrète me bloque.',
    afterwards: ['existing-asp-account'],
  },
  'switch-browser': {
    advice: 'switch-browser',
    said: 'J’utilise Microsoft Edge',
    situation: 'Les procédures d’oubli n’ont rien donné avec Microsoft Edge.',
    afterwards: ['recover-credentials', 'request-assistance'],
  },
  'security-code': {
    advice: 'security-code',
    said: 'Le code de sécurité ne passe pas',
    situation: 'Le code de sécurité est illisible ou refusé.',
    afterwards: ['recover-credentials', 'switch-browser', 'request-assistance'],
  },
  'service-unavailable': {
    advice: 'service-unavailable',
    said: 'Le site ne répond pas',
    situation: 'Le site ne répondait pas ou annonçait une maintenance.',
    afterwards: ['recover-credentials', 'local-office', 'request-assistance'],
  },
  'expired-password': {
    advice: 'expired-password',
    said: 'Mon mot de passe marchait avant',
    situation: 'Mon mot de passe marchait, et il est refusé maintenant.',
    afterwards: ['locked', 'secret-question', 'request-assistance'],
  },
  'local-office': {
    advice: 'local-office',
    said: 'Mes 30 jours pour déposer passent',
    situation: 'Mon délai pour déposer court et je ne peux pas me connecter.',
    afterwards: ['request-assistance', 'recover-credentials'],
  },
  'request-assistance': {
    advice: 'request-assistance',
    said: 'Préparer ma demande d’assistance',
    situation: 'Je n’arrive pas à me connecter à l’extranet.',
    afterwards: ['recover-credentials', 'check-spam'],
  },
  phishing: {
    advice: 'phishing',
    said: 'Un message ou un appel me paraît suspect',
    situation: 'J’ai reçu un message ou un appel suspect.',
    afterwards: ['request-assistance'],
  },
} as const;
