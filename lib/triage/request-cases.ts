import { CASES } from './cases.ts';

const REQUEST_CASES: Readonly<Record<string, string>> = {
  '3-refus': 'Mon identifiant ou mon mot de passe est refusé.',
  'compte-bloque': CASES.locked.situation,
  'question-secrete': CASES['secret-question'].situation,
  'mails-absents': CASES['check-spam'].situation,
};

export const requestCase = (name: string): string | null =>
  Object.hasOwn(REQUEST_CASES, name) ? (REQUEST_CASES[name] ?? null) : null;
