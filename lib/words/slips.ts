import type { Topic } from './topic.ts';
import { blocked, outOfUse, tooMany } from './topics/lock.ts';
import { access, credential } from './topics/log-in.ts';
import { failure } from './topics/refusal.ts';

/** Shorter words are too like others; what one is known by is read more kindly than what went wrong. */
const SHORTEST = 6;
const SHORTEST_NAME = 5;
/** Right, and one letter from a key. */
const RIGHT = /^(paste|pause|parse|passee?|caution|reused?|usable|confirm|banner|admins|personne|attention)/;
/** From here on, a word is known by its beginning. */
const LONG = 7;

let keys: readonly string[] | null = null;

const keysOf = (): readonly string[] => {
  const wordsOf = (topics: readonly Topic[], shortest: number): string[] =>
    topics
      .flatMap(({ phrases }) => phrases())
      .flatMap((phrase) => phrase.match(/[a-z']+/g) ?? [])
      .filter((word) => word.length >= shortest && !word.includes("'"));
  const names = wordsOf([credential, access], SHORTEST_NAME);
  return [...new Set([...names, ...wordsOf([failure, blocked, tooMany, outOfUse], SHORTEST)])];
};

/** In key words: one letter too many, too few, wrong or misplaced. */
export function mended(sentence: string): string {
  keys ??= keysOf();
  const known = keys;
  return sentence.replace(/[a-z]{4,20}/g, (word) => {
    if (RIGHT.test(word) || known.some((key) => word.startsWith(key))) return word;
    const key = known.find((one) => endOfSlip(word, one));
    return key ? key + word.slice(endOfSlip(word, key)) : word;
  });
}

/** How many of its letters stand for the key; none: it is no slip of it. */
function endOfSlip(word: string, key: string): number | undefined {
  // Another ending is no slip.
  if (word[0] !== key[0] || word.length < key.length - 1 || key.startsWith(word)) return undefined;
  const ends = key.length < LONG ? [word.length] : [key.length - 1, key.length, key.length + 1];
  return ends.find((end) => end >= word.length - 3 && isOneApart(word.slice(0, end), key));
}

/** One letter more, less or other, or two changed about. */
export function isOneApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}
