import type { Attempt } from '../../log-in/attempts.ts';
import type { Draft } from './assistance-draft.ts';

const WORTH_TELLING_FOR = 14 * 24 * 3_600_000;

export type Noticed = Pick<Draft, 'attempts' | 'pageAddress' | 'situation'>;

/** Takes the refusals of the last fortnight from the journal. `now`: ms since 1970. */
export function noticedIn(journal: readonly Attempt[], now: number): Noticed {
  const refused = journal.filter(
    ({ at, outcome }) =>
      now - at < WORTH_TELLING_FOR && at <= now && (outcome === 'refused' || outcome === 'locked'),
  );
  const last = refused.at(-1);
  return {
    attempts: refused.map(({ at }) => at),
    pageAddress: last?.place ?? '',
    situation: last === undefined ? '' : SITUATIONS[last.outcome === 'locked' ? 'locked' : 'refused'],
  };
}

export function isNoticed(situation: string): boolean {
  return Object.values(SITUATIONS).includes(situation);
}

const SITUATIONS = {
  locked: 'Mon compte est bloqué.',
  refused: 'Mon identifiant ou mon mot de passe est refusé.',
};
