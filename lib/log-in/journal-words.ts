import type { Attempt, Outcome } from './attempts.ts';

const OUTCOMES: Record<Outcome, string> = {
  tried: 'essai dont la réponse n’a pas été vue',
  refused: 'connexion refusée',
  locked: 'compte bloqué',
  explained: 'connexion non aboutie, la page disait pourquoi',
  succeeded: 'connexion réussie',
};

export function attemptWords({ at, outcome }: Attempt): string {
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(at);
  const hour = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short' })
    .format(at)
    .replace(':', '\u00a0h\u00a0');
  return `${day} à ${hour} : ${OUTCOMES[outcome]}`;
}
