import { coarse, fold } from './fold.ts';
import type { Meaning } from './meanings.ts';
import { sentencesOf } from './sentences.ts';
import { TROUBLE } from './sieves.ts';
import { mended } from './slips.ts';
import { explainingTopics } from './sought.ts';
import { type Row, TABLE } from './table.ts';
import type { Topic } from './topic.ts';
import { afterTries, severalTries } from './topics/lock.ts';
import { access, credential } from './topics/log-in.ts';
import { resolved } from './topics/outage.ts';
import { entering } from './topics/refusal.ts';
import { condition, label } from './topics/talk.ts';

export type { Meaning } from './meanings.ts';

/** Sentence by sentence, in no order. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  if (!mayMean(fold(text))) return new Set();
  const sentences = sentencesOf(text);
  const found = sentences.flatMap(meaningsIn);
  const isOver = sentences.some(resolved.test) || found.includes('locked') || found.includes('out-of-use');
  return new Set(isOver ? found.filter((one) => one !== 'outage' && one !== 'planned') : found);
}

let trouble: RegExp | null = null;
let explaining: readonly Topic[] | null = null;

/** Most texts say nothing: cheaper to know than to understand them. */
const mayMean = (folded: string): boolean =>
  isNews(folded) || ((credential.test(folded) || access.test(folded)) && isNews(mended(folded)));

function isNews(folded: string): boolean {
  trouble ??= new RegExp(TROUBLE);
  explaining ??= explainingTopics();
  return trouble.test(coarse(folded)) || explaining.some(({ test }) => test(folded));
}

const PLAIN: readonly Meaning[] = ['refused', 'locked', 'out-of-use', 'denied'];

/** Slips are mended where a sentence says nothing clear. */
function meaningsIn(sentence: string): Meaning[] {
  const found = toldIn(sentence);
  if (rowFor(sentence) === null || found.some((meaning) => !WEAK.includes(meaning))) return found;
  const right = mended(sentence);
  const meant = right === sentence ? [] : toldIn(right).filter((meaning) => PLAIN.includes(meaning));
  return meant.length > 0 ? meant : found;
}

const WEAK: readonly Meaning[] = ['denied', 'failed', 'doubted'];

/** A part may tell a refusal, beside anything else. */
function toldIn(sentence: string): Meaning[] {
  const whole = meaningOf(sentence) ?? begunWith(sentence);
  const parts = condition.test(sentence) ? [] : partsOf(sentence);
  const isEither = / (?:ou|or) /.test(sentence);
  const tellsOfRefusal = (part: string): boolean => {
    const meaning = meaningOf(part);
    return (meaning === 'refused' || (isEither && meaning === 'denied')) && !severalTries.test(part);
  };
  const isRefused = parts.length > 1 && whole !== 'denied' && parts.some(tellsOfRefusal);
  return [whole, isRefused ? ('refused' as const) : null].filter((one) => one !== null);
}

/** « Votre compte est bloqué, un lien vous sera envoyé »: what is to come takes nothing back. */
function begunWith(sentence: string): Meaning | null {
  const [begun = ''] = sentence.split(/ ?, (?=.* (?:sera|serez|pourr|recevr|will))/);
  const meaning = begun === sentence || afterTries.test(sentence) ? null : meaningOf(begun);
  return meaning === 'locked' || meaning === 'out-of-use' ? meaning : null;
}

/** Spaces are single but where lines were joined. */
const BREAK =
  / ?[,;:()] | [-|] | (?:ou|or|et|and) (?=(?:alors|bien|else) |(?:(?:que|votre|le|ce|your|the|son) )?(?:compte|acces|account|access)\b)/;

/** Up to the first condition: it governs what follows. */
function partsOf(sentence: string): string[] {
  const parts = sentence.split(BREAK);
  const end = parts.findIndex((part) => condition.test(part));
  return end === -1 ? parts : parts.slice(0, end);
}

/** « Erreur : » may be all that says that something failed. */
function meaningOf(sentence: string): Meaning | null {
  const [, before = '', told = ''] = /^([^:,!-]{3,25}?) ?[:,!-] (.{4,})$/.exec(sentence) ?? [];
  if (!label.test(before)) return rowFor(sentence) ?? null;
  const meaning = rowFor(told);
  return meaning === undefined && !entering.test(told) ? (rowFor(sentence) ?? null) : (meaning ?? null);
}

/** Null: nothing has happened; undefined: no row fits. */
function rowFor(sentence: string): Meaning | null | undefined {
  const known = new Map<Topic, boolean>();
  const speaksOf = (topic: Topic): boolean => {
    const is = known.get(topic) ?? topic.test(sentence);
    known.set(topic, is);
    return is;
  };
  const fits = ([together, without]: Row) => together.every(speaksOf) && !without.some(speaksOf);
  return TABLE.find(fits)?.[2];
}
