import type { Signal } from '../../lib/signals/signal.ts';

/** A situation on the site, to be played: what the drawn page shows and what is noticed on it. */
export interface Scene {
  id: string;
  label: string;
  drawn: 'login' | 'forgot' | 'creation' | 'space' | 'outage' | 'article';
  /** What the site answers, in red, as one could read it. */
  message?: string;
  typed?: string;
  signals: readonly Signal[];
  /** A log-in has just failed: the card opens by itself. */
  failed?: boolean;
}

/** Each signal is noticed in at least one scene. */
export const SCENES: readonly [Scene, ...Scene[]] = [
  {
    id: 'refused',
    label: 'Connexion refusée',
    drawn: 'login',
    message: 'Identifiant ou mot de passe incorrect.',
    signals: ['login-failed', 'security-code'],
    failed: true,
  },
  {
    id: 'code',
    label: 'Code de sécurité à recopier',
    drawn: 'login',
    typed: 'ghTrb',
    signals: ['security-code'],
  },
  {
    id: 'code-refused',
    label: 'Code refusé',
    drawn: 'login',
    message: 'Le code de sécurité est incorrect.',
    signals: ['security-code', 'code-refused'],
  },
  {
    id: 'three',
    label: 'Trois refus de suite',
    drawn: 'login',
    message: 'Identifiant ou mot de passe incorrect.',
    signals: ['login-failed', 'three-failures', 'security-code'],
    failed: true,
  },
  {
    id: 'locked',
    label: 'Compte bloqué',
    drawn: 'login',
    message: 'Votre compte est bloqué.',
    signals: ['account-locked', 'security-code'],
  },
  { id: 'edge', label: 'Avec Microsoft Edge', drawn: 'login', signals: ['security-code', 'edge'] },
  {
    id: 'edge-recovery',
    label: 'Identifiant oublié, avec Microsoft Edge',
    drawn: 'forgot',
    signals: ['edge', 'edge-on-recovery', 'forgot-identifier'],
  },
  { id: 'forgot', label: 'Identifiant oublié', drawn: 'forgot', signals: ['forgot-identifier'] },
  { id: 'creation', label: 'Création d’espace', drawn: 'creation', signals: ['creation', 'security-code'] },
  {
    id: 'known',
    label: 'SIRET déjà connu',
    drawn: 'creation',
    message: 'Ce SIRET est déjà enregistré.',
    signals: ['siret-registered', 'creation', 'security-code'],
  },
  {
    id: 'no-establishment',
    label: 'Aucun établissement rattaché',
    drawn: 'space',
    message: 'Aucun établissement n’est rattaché à votre compte.',
    signals: ['no-establishment'],
  },
  {
    id: 'outage',
    label: 'Site en panne',
    drawn: 'outage',
    message: 'Le service est momentanément indisponible.',
    signals: ['service-unavailable'],
  },
  { id: 'quiet', label: 'Page sans difficulté', drawn: 'article', signals: [] },
];
