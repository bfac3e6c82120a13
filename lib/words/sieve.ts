import { patternOf, type Spacing, type Topic } from './topic.ts';

/**
 * For text in lower case without accents: what speaks of one of these topics passes, and little else, also where a
 * message follows without a space. `everyday`: beginnings of words that tell nothing.
 */
export function sieveOf(topics: readonly Topic[], everyday: readonly string[]): string {
  const isEveryday = (word: string) =>
    word.split(' ').some((part) => everyday.some((one) => part.startsWith(one)));
  const isTelling = (word: string) => word.length >= TELLING && !isEveryday(word);
  const phrases = phrasesOf(topics).map((phrase) => ({ phrase, words: wordsNeededBy(phrase, isTelling) }));
  const words = [...new Set(phrases.flatMap(({ words }) => words))].sort();
  const few = words.filter(
    (word) => !words.some((other) => other !== word && other.length >= TELLING && word.includes(other)),
  );
  const whole = phrases.flatMap(({ phrase, words }) => (words.length === 0 ? [phrase] : []));
  return [...few.map(closed), ...whole.map(opened)].join('|');
}

/** All phrases, with room between their words. */
export const looseSieveOf = (topics: readonly Topic[]): string => phrasesOf(topics).map(opened).join('|');

const phrasesOf = (topics: readonly Topic[]): string[] =>
  topics
    .flatMap(({ phrases }) => phrases())
    .flatMap((phrase) => {
      const [, choice, ending = ''] = /^\(([^()]*)\)(\*?)$/.exec(phrase) ?? [];
      return choice?.split('|').map((one) => one + ending) ?? [phrase];
    });

/** Shorter words stand in too many texts. */
const TELLING = 4;

/** A need ends there. */
const OPEN = /(?<=[\w)])\([^()]*\)|\[[^\]]*\] |[*^$#]/g;
const CUT = '\u0001';

/** A text must hold one; none: words of every text. */
function wordsNeededBy(phrase: string, isTelling: (word: string) => boolean): string[] {
  const parts = phrase.replace(OPEN, CUT).split(' .. ');
  const choices = parts.flatMap(choicesIn);
  const telling = choices.filter((words) => words.every(isTelling));
  if (telling.length > 0)
    return telling.reduce((one, other) => (shortest(other) > shortest(one) ? other : one));
  const denying = choices.find((words) => words.every((word) => isTelling(word) || denialIn(word)));
  return denying?.map((word) => denialIn(word) ?? word) ?? [];
}

/** Short, and yet seldom where there is no trouble. */
const DENIALS = ['ne', "n'", 'pas', 'non', 'not', 'never'];

const denialIn = (words: string): string | undefined =>
  DENIALS.find((denial) =>
    words.split(' ').some((word) => word === denial || (denial === "n'" && word.startsWith("n'"))),
  );

const shortest = (words: readonly string[]): number =>
  words.length > 0 ? Math.min(...words.map(({ length }) => length)) : 0;

const GROUP = /\(([^()]*)\)/g;

/** One of each group is needed, and each run outside. */
const choicesIn = (part: string): string[][] => [
  ...Array.from(part.matchAll(GROUP), ([, group = '']) => group.split('|').map(longestRun)),
  ...runsIn(part.replace(GROUP, CUT)).map((run) => [run]),
];

const runsIn = (words: string): string[] => words.split(CUT).map((run) => run.trim());

const longestRun = (words: string): string =>
  runsIn(words).reduce((one, other) => (other.length > one.length ? other : one));

const IN_PAGES: Spacing = { between: '\\W+', gap: '\\W[^]{0,90}?', ending: '\\S{0,20}' };

const APOSTROPHE = "['\u2019\u02bc\u2018`\u00b4]";

/** « ne » begins no message. Doubled letters are what sites misspell most. */
function closed(word: string): string {
  if (word === 'ne') return '\\bne\\W';
  return /^\w{1,3}$/.test(word) ? opened(word) : patterned(word.replace(/([a-z])\1/g, '$1+'));
}

const opened = (phrase: string): string => {
  const pattern = patterned(phrase);
  return /[a-z]$/.test(phrase)
    ? `${pattern}(?![a-z])`
    : pattern.replace(/(?<=\(\?:)[^()]*(?=\)$)/, lettersClosed);
};

/** « 30 s », and not « 3 salariés ». */
const lettersClosed = (choice: string): string =>
  choice
    .split('|')
    .map((word) => (/^[a-z]$/.test(word) ? `${word}(?![a-z])` : word))
    .join('|');

const patterned = (phrase: string): string =>
  patternOf(phrase.replace(/[\^$]/g, ''), IN_PAGES)
    .replaceAll('oe', '(?:oe|\u0153)')
    .replaceAll("'", APOSTROPHE);
