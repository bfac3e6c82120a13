/** Public: the ids of all advice that a page can call for, in the order in which the overlay shows it. */
export const CONTRACT = [
  'service-unavailable',
  'siret-registered',
  'no-establishment',
  'secret-question',
  'recover-credentials',
  'check-spam',
  'existing-asp-account',
  'security-code',
  'multi-establishment',
  'switch-browser',
  'request-assistance',
];
