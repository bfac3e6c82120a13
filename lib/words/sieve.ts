import { patternOf, type Spacing, type Topic } from './topic.ts';

/**
 * For `coarse` text: what speaks of one of these topics passes, and little else, also where a message follows without a
 * space. Plain words wherever they tell enough: browsers look for hundreds of them at once, and far longer for a few
 * patterns. `everyday`: beginnings of words that tell nothing.
 */
export function sieveOf(topics: readonly Topic[], everyday: readonly string[]): string {
  const isTelling = (words: string) => {
    const long = words.split(' ').filter(({ length }) => length >= TELLING);
    const isEveryday = (word: string) => everyday.some((one) => word.startsWith(one));
    return words.length >= TELLING && (long.length === 0 || !long.every(isEveryday));
  };
  const phrases = phrasesOf(topics).map((phrase) => ({ phrase, words: wordsNeededBy(phrase, isTelling) }));
  const words = [...new Set(phrases.flatMap(({ words }) => words).map(closed))].sort();
  const few = words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
  const untold = phrases.flatMap(({ phrase, words }) => (words.length === 0 ? [patterned(phrase)] : []));
  return [...few, ...new Set(untold)].join('|');
}

const phrasesOf = (topics: readonly Topic[]): string[] =>
  topics
    .flatMap(({ phrases }) => phrases())
    .flatMap((phrase) => {
      const [, choice, ending = ''] = /^\(([^()]*)\)(\*?)$/.exec(phrase) ?? [];
      return choice?.split('|').map((one) => one + ending) ?? [phrase];
    });

/** Shorter words stand in too many texts. */
const TELLING = 4;

const ENDING = /(?<=[\w)])\([^()]*\)|\*/;
const LAST_ENDINGS = new RegExp(`(?:${ENDING.source})+$`);
/** A need ends there. */
const OPEN = new RegExp(`${ENDING.source}|\\[[^\\]]*\\] |[\\^$#]`, 'g');
const CUT = '\u0001';
const GAP = ' .. ';

/** A text must hold one; none: words of every text. */
function wordsNeededBy(phrase: string, isTelling: (word: string) => boolean): string[] {
  const parts = phrase.replace(OPEN, CUT).split(GAP);
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

/** As `coarse` leaves a text. */
const spelled = (phrase: string): string => phrase.replaceAll("'", ' ').replace(/([a-z])\1+/g, '$1');

/** « ne » begins no message. */
const NEGATIONS: Readonly<Record<string, string>> = { ne: ' ne ', "n'": ' n ' };

/** Shorter ones are parts of too many others. */
const LAST_SHORT = /(?<=^| )\w{1,3}$/;

const closed = (words: string): string => NEGATIONS[words] ?? spelled(words).replace(LAST_SHORT, '$& ');

const COARSE: Spacing = { between: ' ', gap: '.{0,90}?', ending: '[a-z]*' };

/** No word of it tells enough by itself: two neighbours may, else all of it is looked for. */
function patterned(phrase: string): string {
  const words = phrase.replace(/[\^$]/g, '');
  const neighbours = words
    .split(GAP)
    .find((part) => / /.test(part.replace(GROUP, '')) && !part.includes('#'));
  const pattern = patternOf(spelled(neighbours ?? words).replace(LAST_ENDINGS, ''), COARSE);
  return pattern.replace(LAST_SHORT, '$& ').replace(LAST_CHOICE, lettersClosed);
}

const LAST_CHOICE = /(?<=\(\?:)[^()]*(?=\)$)/;

/** « 30 s », and not « 3 salariés ». */
const lettersClosed = (choice: string): string => choice.replace(/(?<=^|\|)[a-z](?=\||$)/g, '$& ');
