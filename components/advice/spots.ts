import type { SpotName } from '../../assets/drawings/spot.tsx';

const SPOTS: Readonly<Record<string, SpotName>> = {
  'recover-credentials': 'key',
  'check-spam': 'mail',
  'allow-sender': 'mail',
  'wrong-email': 'mail',
  'wait-activation': 'mail',
  'wait-habilitation': 'mail',
  'existing-asp-account': 'account',
  'siret-registered': 'account',
  'siret-changed': 'account',
  'first-user': 'account',
  'third-party': 'account',
  'duplicate-account': 'account',
  'security-code': 'code',
  'no-establishment': 'establishment',
  'multi-establishment': 'accounts',
  'service-unavailable': 'window',
  'switch-browser': 'window',
  phishing: 'check',
};

export const spotOf = (advice: string): SpotName => SPOTS[advice] ?? 'request';
