import { isOrdinary, joinsPlainParts } from './ordinary-word.ts';
import { hasSecretNear, SENTENCE, WORD } from './secret-near.ts';

/** `identity`: a name or a number; `prose`: free text. */
export type Strictness = 'identity' | 'prose';

export const SECRET_WARNING =
  'Ce champ semble contenir un mot de passe. Il est laissé hors de la demande : l’assistance n’en a pas besoin, ne le donnez à personne. Effacez-le ici.';

const VALUE = /(?:\s{1,9}\p{L}{1,20})?\s{0,9}([:=]|\best\b)\s{0,9}["«'’]?\s{0,9}(\S{4,200})([^\n]{0,200})/u;
const NAMED = new RegExp(WORD.source + VALUE.source, 'giu');
const EDGES = /^[«"'’([]{1,9}|[»"'’)\].,;:]{1,9}$/g;
const LETTERS_AND_DIGITS = [/\p{Ll}/u, /\p{Lu}/u, /\d/];
/** Seldom written in ordinary words; the others also join ordinary ones. */
const SIGN = /[!@#$%^&*?+=_~€£|<>\\{}`§µ°]/;
const TELLING_SIGN = /[!@#$%^&*?~€£|<>{}`§µ]/;
const SHORTEST = 8;
const LONGEST = 64;

/** Announced as a password, or shaped like one. */
export function looksSecret(text: string, strictness: Strictness): boolean {
  return (
    announcesSecret(text) ||
    hasSecretNear(text) ||
    text.split(/\s+/).some((word) => isShapedLikeSecret(word, strictness))
  );
}

function announcesSecret(text: string): boolean {
  for (const [, sign = '', value = '', rest = ''] of text.matchAll(NAMED)) {
    const word = value.replace(EDGES, '');
    if (isOrdinary(word) || SENTENCE.test(word)) continue;
    const onlyLetters = /^[\p{L}’'-]+$/u.test(word);
    // "le mot de passe est arrivé" is a sentence; "mot de passe : Toulouse" is not.
    const standsAlone = /^[:=]$/.test(sign) && !/\p{L}/u.test(rest);
    if (word.length >= 4 && (!onlyLetters || standsAlone)) return true;
  }
  return false;
}

function isShapedLikeSecret(raw: string, strictness: Strictness): boolean {
  const word = raw.length > 2 * LONGEST ? raw : raw.replace(EDGES, '');
  if (word.length < SHORTEST || word.length > LONGEST || isOrdinary(word)) return false;
  const joins = !TELLING_SIGN.test(word) && joinsPlainParts(word, strictness === 'identity');
  if (joins) return false;
  const kinds = LETTERS_AND_DIGITS.filter((kind) => kind.test(word)).length + (SIGN.test(word) ? 1 : 0);
  return kinds >= (strictness === 'identity' ? 3 : 4);
}
