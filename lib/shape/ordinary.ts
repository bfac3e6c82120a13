import { fold } from '../words/fold.ts';
import { ORDINARY } from './ordinary-words.ts';

const WORDS: ReadonlySet<string> = new Set(ORDINARY.trim().split(/\s+/));
/** « Ines » is no plural of « in ». */
const SHORTEST_STEM = 4;

/** Whether log-in pages use a word, as it is or without the end of its plural or feminine; a single letter says nothing. */
export function isOrdinary(word: string): boolean {
  const folded = fold(word);
  if (folded.length < 2 || WORDS.has(folded)) return true;
  return [/s$/, /es$/, /e$/]
    .map((end) => folded.replace(end, ''))
    .some((stem) => stem.length >= SHORTEST_STEM && WORDS.has(stem));
}
