import type { Meaning } from './meanings.ts';
import type { Topic } from './topic.ts';
import * as here from './topics/establishment.ts';
import * as why from './topics/explained.ts';
import * as lock from './topics/lock.ts';
import { access, asking, credential } from './topics/log-in.ts';
import { backend, later, outage, planned } from './topics/outage.ts';
import {
  badly,
  doubt,
  entering,
  failure,
  managing,
  otherThing,
  rightOnes,
  twice,
  wrong,
} from './topics/refusal.ts';
import { befell, condition, everybody, general, talk } from './topics/talk.ts';

/**
 * What meets in a sentence, what must not, what it then says; null: nothing has happened. First fit decides. Put first
 * the topic that few pages speak of: the gate looks for it.
 */
export type Row = readonly [together: readonly Topic[], without: readonly Topic[], means: Meaning | null];

const LOCK_TALK = [lock.lockRule, lock.lockTalk];

export const TABLE: readonly Row[] = [
  [[lock.blocked, lock.unlocked], [], null],
  [[outage, everybody, planned], [lock.severalTries], 'planned'],
  [[outage, everybody], [lock.severalTries, talk, general, lock.lockRule], 'outage'],
  [[lock.tooMany], LOCK_TALK, 'locked'],
  [[later, lock.severalTries], [...LOCK_TALK, talk], 'locked'],
  [[lock.waiting, lock.again], [lock.lockRule, lock.afterTries, talk, why.code, outage], 'locked'],
  [[lock.blocked, lock.afterTries], [lock.happened, condition, ...LOCK_TALK], 'locked-or-rule'],
  [[lock.blocked, lock.afterTries], [lock.happened], null],
  [[lock.blocked], [...LOCK_TALK, lock.triesLeft], 'locked'],
  [[lock.outOfUse, lock.afterTries], [lock.happened], null],
  [[lock.outOfUse], [...LOCK_TALK, lock.unlocked, why.expiryRule, why.browserParts], 'out-of-use'],
  [[lock.lockRule], [], null],
  [[lock.afterTries], [lock.happened], null],

  [[outage, planned], [], 'planned'],
  [[talk], [], null],
  [[here.already, here.establishment], [here.otherList], 'siret-registered'],
  [[here.already], [here.otherList, here.establishment], 'registered'],
  [[here.noEstablishment, here.attached], [here.nothingAmiss], 'no-establishment'],
  [[here.noEstablishment, here.yours], [here.nothingAmiss], 'no-establishment'],
  [[general], [befell], null],

  [[outage], [], 'outage'],
  [[later], [credential], 'outage'],
  [[why.session], [why.expiryRule, failure], 'session-ended'],
  [[failure, why.code], [credential], 'wrong-code'],
  [[doubt, why.code], [credential], 'wrong-code'],
  [[why.incomplete, why.code], [credential], 'incomplete'],
  [[why.code], [credential], null],
  [[rightOnes, entering], [why.rule], 'refused'],
  [[why.session], [why.expiryRule, credential], 'session-ended'],
  [[why.incomplete], [why.marking, wrong, asking], 'incomplete'],
  [[why.rule], [], 'password-rule'],
  [[why.browser], [], 'incomplete'],
  [[why.browserParts], [], null],
  [[failure, twice], [], 'failed'],
  [[failure, managing], [], 'failed'],
  [[badly, access], [], 'denied'],
  [[failure, asking], [], null],
  [[failure, credential], [], 'refused'],
  [[failure, backend], [credential], 'outage'],
  [[failure, access], [], 'denied'],
  [[failure], [otherThing], 'failed'],
  [[doubt, asking], [], null],
  [[doubt, credential], [], 'doubted'],
  [[doubt, access], [], 'failed'],
];
