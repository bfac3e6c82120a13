export const accountCases = {
  'existing-asp-account': {
    advice: 'existing-asp-account',
    said: 'J’ai déjà un compte à l’ASP',
    situation: 'J’ai déjà un compte sur un autre extranet de l’ASP.',
    afterwards: ['recover-credentials', 'check-spam', 'request-assistance'],
  },
  'no-establishment': {
    advice: 'no-establishment',
    said: 'J’entre, mais aucun établissement n’apparaît',
    situation: 'J’ai un compte et une habilitation, mais aucun établissement n’est rattaché.',
    afterwards: ['multi-establishment', 'siret-changed', 'duplicate-account', 'request-assistance'],
  },
  'multi-establishment': {
    advice: 'multi-establishment',
    said: 'J’ai plus de 200 établissements',
    situation: 'J’ai plusieurs centaines d’établissements à déclarer.',
    afterwards: ['first-user', 'no-establishment', 'request-assistance'],
  },
  'duplicate-account': {
    advice: 'duplicate-account',
    said: 'J’ai travaillé avec un autre compte que le premier',
    situation: 'J’ai fait mes démarches avec un autre compte que le premier, qui peut être supprimé.',
    afterwards: ['request-assistance'],
  },
  'siret-registered': {
    advice: 'siret-registered',
    said: 'Le site refuse le SIRET : il existe déjà',
    situation: 'Le formulaire de création refuse notre SIRET, car il existe déjà.',
    afterwards: ['recover-credentials', 'request-assistance'],
  },
  'siret-changed': {
    advice: 'siret-changed',
    said: 'Le SIRET de l’établissement a changé',
    situation: 'Le SIRET de notre établissement a changé.',
    afterwards: ['first-user', 'request-assistance'],
  },
  'first-user': {
    advice: 'first-user',
    said: 'Je crée le premier compte de l’établissement',
    situation: 'Je vais créer le premier compte de l’établissement.',
    afterwards: ['multi-establishment', 'security-code', 'request-assistance'],
  },
  'third-party': {
    advice: 'third-party',
    said: 'Je suis un cabinet, j’agis pour un client',
    situation: 'Je suis un cabinet et j’agis pour un client.',
    afterwards: ['siret-registered', 'request-assistance'],
  },
} as const;
