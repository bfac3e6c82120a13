import { fold } from '../words/fold.ts';
import { ORDINARY } from './ordinary-words.ts';

function stemOf(word: string): string {
  const stem = word.replace(/(ements|ement|ees|ee|es|ez|er|ent|s|e|x)$/, '');
  return stem.length > 3 ? stem : word;
}

const WORDS: ReadonlySet<string> = new Set(ORDINARY.trim().split(/\s+/));
const STEMS: ReadonlySet<string> = new Set([...WORDS].map(stemOf));

/** Whether log-in pages often use a word, in any of its forms; a single letter says nothing. */
export function isOrdinary(word: string): boolean {
  const folded = fold(word);
  return folded.length < 2 || STEMS.has(stemOf(folded));
}

/** Whether they use this very form of it: masked everywhere, it would hide what the page says. */
export const isListed = (folded: string): boolean =>
  WORDS.has(folded) || WORDS.has(folded.replace(/(e?s|e)$/, ''));
