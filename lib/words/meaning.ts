import { fold } from './fold.ts';
import {
  ACCESS,
  AFTER_TRIES,
  ALREADY,
  ATTACHED,
  BROWSER,
  CODE,
  CREDENTIAL,
  DOUBT,
  ESTABLISHMENT,
  FAILURE,
  GENERAL,
  INCOMPLETE,
  LAST_TRIES,
  LOCK_RULE,
  LOCKED,
  LOCKED_NOW,
  MARKING,
  NO_ESTABLISHMENT,
  NOTHING_AMISS,
  OTHER_LIST,
  OTHER_THING,
  OUTAGE,
  PLANNED,
  RESOLVED,
  RULE,
  SESSION,
  TALK,
  UNLOCKED,
  YOURS,
} from './lexicon.ts';
import { NEWS } from './news.ts';

/**
 * What a sentence of the site says has happened. `refused`: identifier or password; `denied`: the access, without
 * saying why; `doubted`: identifier or password, in words that may also be said in advance; `failed`: something, it
 * does not say what; `registered`: a space or number exists, it does not say whose. The others explain a page
 * otherwise, or are situations of their own.
 */
export type Meaning =
  | 'refused'
  | 'denied'
  | 'doubted'
  | 'failed'
  | 'locked'
  | 'no-establishment'
  | 'siret-registered'
  | 'registered'
  | 'outage'
  | 'planned'
  | 'session-ended'
  | 'wrong-code'
  | 'incomplete'
  | 'password-rule';

/** What a text of the site says, sentence by sentence, in no order. Between guillemets a page quotes, it does not tell. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  const folded = fold(text);
  if (!NEWS.test(folded)) return new Set();
  const told = folded.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/g, ' ');
  const found = meaningsIn([...told.split(/\n+/), told.replace(/\n+/g, ' ')]);
  return new Set(RESOLVED.test(told) ? found.filter((one) => one !== 'outage' && one !== 'planned') : found);
}

/** Lines may be sentences of their own, or one sentence broken over several. */
function meaningsIn(lines: readonly string[]): Meaning[] {
  const sentences = new Set(lines.flatMap((line) => line.split(/(?<=[.!?;…])\s+/)).map((one) => one.trim()));
  const found = new Set([...sentences].map(meaningOf));
  return [...found].filter((meaning) => meaning !== null);
}

function meaningOf(sentence: string): Meaning | null {
  if (sentence.length < 4 || sentence.includes('?')) return null;
  if (LOCKED.test(sentence)) {
    if (UNLOCKED.test(sentence)) return null;
    if (!isHypothetical(sentence)) return 'locked';
  }
  if (TALK.test(sentence)) return beforeTalk(sentence);
  return situationIn(sentence) ?? (GENERAL.test(sentence) ? null : troubleIn(sentence));
}

/** Of a sentence about what may happen: the maintenance it announces, or the refusal it comes after. */
function beforeTalk(sentence: string): Meaning | null {
  if (OUTAGE.test(sentence) && PLANNED.test(sentence)) return 'planned';
  const [head = '', tail = ''] = sentence.split(/ ?[:,] /, 2);
  const refused = LAST_TRIES.test(tail) && !TALK.test(head) && troubleIn(head) === 'refused';
  return refused ? 'refused' : null;
}

function situationIn(sentence: string): Meaning | null {
  if (ALREADY.test(sentence) && !OTHER_LIST.test(sentence)) {
    return ESTABLISHMENT.test(sentence) ? 'siret-registered' : 'registered';
  }
  if (!ESTABLISHMENT.test(sentence)) return null;
  const missing = NO_ESTABLISHMENT.test(sentence) && (ATTACHED.test(sentence) || YOURS.test(sentence));
  return missing && !NOTHING_AMISS.test(sentence) ? 'no-establishment' : null;
}

function troubleIn(sentence: string): Meaning | null {
  const credential = CREDENTIAL.test(sentence);
  const failure = FAILURE.test(sentence);
  if (OUTAGE.test(sentence)) return PLANNED.test(sentence) ? 'planned' : 'outage';
  if (SESSION.test(sentence)) return 'session-ended';
  if (CODE.test(sentence) && !credential)
    return failure || DOUBT.test(sentence) ? 'wrong-code' : INCOMPLETE.test(sentence) ? 'incomplete' : null;
  if (INCOMPLETE.test(sentence) && !/incorrec|invalid|er+on+e/.test(sentence))
    return MARKING.test(sentence) ? null : 'incomplete';
  if (RULE.test(sentence)) return 'password-rule';
  if (/navigateur|browser|javascript|cookie/.test(sentence))
    return BROWSER.test(sentence) ? 'incomplete' : null;
  if (failure && credential) return 'refused';
  if (failure && ACCESS.test(sentence)) return 'denied';
  if (failure) return OTHER_THING.test(sentence) ? null : 'failed';
  if (!DOUBT.test(sentence)) return null;
  return credential ? 'doubted' : ACCESS.test(sentence) ? 'failed' : null;
}

/** A rule or a warning about locking, not news of it. */
const isHypothetical = (sentence: string): boolean =>
  LOCK_RULE.test(sentence) || (AFTER_TRIES.test(sentence) && !LOCKED_NOW.test(sentence));
