/** In no particular order: what is said is the catalogue's affair. */
export const SIGNALS = [
  'login-failed',
  'three-failures',
  'account-locked',
  'security-code',
  'code-refused',
  'edge',
  'edge-on-recovery',
  'forgot-identifier',
  'creation',
  'no-establishment',
  'siret-registered',
  'service-unavailable',
] as const;

export type Signal = (typeof SIGNALS)[number];
