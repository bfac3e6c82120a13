import { TURN_IDS, type TurnId } from '../../lib/advice/card.ts';
import type { SessionStage } from './wishes.ts';

/** What can be asked of the help on this page now. */
export interface Asked {
  /** Ids of the advice that is not paused. */
  advice: readonly string[];
  stage: Pick<SessionStage, 'enter' | 'leave' | 'mend' | 'type'>;
  open(): void;
  turn(to: TurnId): void;
}

/**
 * Carries out what is asked for from outside the page: by keys (into the help and back, the security code in one case, also where
 * the help was closed; not where it is paused), or in the popup (a choice of the card). False: there is nothing to do it with.
 */
export function obey(wish: string, { advice, stage, open, turn }: Asked): boolean {
  const to = TURN_IDS.find((id) => id === wish);
  if (to && advice.length > 0) turn(to);
  else if (wish === 'overlay') stage.leave() || stage.enter(open);
  else if (!advice.includes('security-code')) return false;
  else if (wish === 'security-code') stage.mend();
  else if (wish === 'type') stage.type();
  else return false;
  return true;
}
