import { TURN_IDS, type TurnId } from '../../lib/advice/card.ts';
import type { SessionStage } from './stage-callbacks.ts';

export interface Asked {
  advice: readonly string[];
  stage: Pick<SessionStage, 'enter' | 'leave' | 'mend' | 'type'>;
  open(): void;
  turn(to: TurnId): void;
}

/** Does what keys or popup ask for, also where the help was closed, not where it is paused; false: it could not. */
export function obey(command: string, { advice, stage, open, turn }: Asked): boolean {
  const to = TURN_IDS.find((id) => id === command);
  if (to && advice.length > 0) turn(to);
  else if (command === 'overlay') stage.leave() || stage.enter(open);
  else if (!advice.includes('security-code')) return false;
  else if (command === 'security-code') stage.mend();
  else if (command === 'type') stage.type();
  else return false;
  return true;
}
