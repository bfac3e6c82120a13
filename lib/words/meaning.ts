import { fold } from './fold.ts';
import type { Meaning } from './meanings.ts';
import { EXPLANATION, TROUBLE } from './sieves.ts';
import { type Row, TABLE } from './table.ts';
import type { Topic } from './topic.ts';
import { resolved } from './topics/outage.ts';
import { condition } from './topics/talk.ts';

export type { Meaning } from './meanings.ts';

let news: RegExp | null = null;

/** What a text of the site says, sentence by sentence, in no order. Between guillemets a page quotes, it does not tell. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  const folded = fold(text);
  news ??= new RegExp(`${TROUBLE}|${EXPLANATION}`);
  if (!news.test(folded)) return new Set();
  const told = folded.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/g, ' ');
  const found = sentencesIn(told).flatMap(meaningsIn);
  const isOver = resolved.test(told) || found.includes('locked');
  return new Set(isOver ? found.filter((one) => one !== 'outage' && one !== 'planned') : found);
}

/** Lines may be sentences of their own, or one sentence broken over several. */
function sentencesIn(text: string): string[] {
  const lines = [...text.split(/\n+/), text.replace(/\n+/g, ' ')];
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.!?;…])\s+/))
    .map((one) => one.replace(/^\W+|\s+$/g, ''));
  return [...new Set(sentences)].filter((sentence) => sentence.length >= 4);
}

/** Of a sentence as a whole; of its parts, that something was refused, which may stand beside anything else. */
function meaningsIn(sentence: string): Meaning[] {
  if (sentence.includes('?')) return [];
  const whole = meaningOf(sentence);
  const parts = condition.test(sentence) ? [] : partsOf(sentence);
  const isRefused = parts.length > 1 && parts.some((part) => meaningOf(part) === 'refused');
  return [whole, isRefused ? ('refused' as const) : null].filter((one) => one !== null);
}

const BREAK =
  /\s*[,;:()]\s+|\s+[-|]\s+|\s+(?:ou|or|et|and)\s+(?=(?:(?:alors|que|votre|le|ce|your|the|son)\s)?(?:compte|acces|account|access)\b)/;

/** Up to the first condition, which governs what follows. */
function partsOf(sentence: string): string[] {
  const parts = sentence.split(BREAK);
  const end = parts.findIndex((part) => condition.test(part));
  return end === -1 ? parts : parts.slice(0, end);
}

function meaningOf(sentence: string): Meaning | null {
  const known = new Map<Topic, boolean>();
  const speaksOf = (topic: Topic): boolean => {
    const is = known.get(topic) ?? topic.test(sentence);
    known.set(topic, is);
    return is;
  };
  const fits = ([together, without]: Row) => together.every(speaksOf) && !without.some(speaksOf);
  return TABLE.find(fits)?.[2] ?? null;
}
