import { isOrdinary, joinsPlainParts } from './ordinary-word.ts';

/** What announces a password. */
export const WORD =
  /(?:\bmots?\s{0,9}de\s{0,9}pass(?:e|es)?\b|\bm\.?d\.?p\b\.?|\bpassword|\bpasswd|\bpass|\bpwd|\bcode\s{1,9}secret)/u;
/** Goes on with « mot de passe » without giving one. */
export const SENTENCE =
  /^(?:oubli|perd|refus|incorrect|invalide|jamais|aucun|inconnu|re[cç]u|non\b|toujours|expir|bloqu|faux|erron|identique|chang|modifi|r[ée]initialis|demand|idem|provisoire|temporaire|rejet|arriv|envoy|absent|manquant|encore|ignor|saisi|correct|valide|faire|impossible|voir|avec|dans|pour|celui|sans)/i;
const AFTER = /([^\n]{0,60}\n?[^\n]{0,40})/u;
const NEAR = new RegExp(WORD.source + AFTER.source, 'giu');
const QUOTED = /^\s{0,3}["«“]\s?([^\s"»”]{4,40})\s?["»”]/u;
const EDGES = /^[^\p{L}\d]{1,9}|[^\p{L}\d!?*$#]{1,9}$/gu;
const PROGRAM = /^(?:windows|firefox|chrome|edge|office|outlook|excel|word|android|ios|safari|covid)\d/i;
const YEAR = /^(?:19|20)\d\d$/;
const PIN = /^\d{4,8}$/;
const SHORTEST = 6;
const WORDS_LOOKED_AT = 6;

/** « mdp Toto1234 »: no sign between, or on the next line. */
export function hasSecretNear(text: string): boolean {
  for (const [, after = ''] of text.matchAll(NEAR)) {
    const quoted = QUOTED.exec(after)?.[1] ?? '';
    if (quoted !== '' && !SENTENCE.test(quoted) && !isOrdinary(quoted)) return true;
    const words = after.replace(/^[\s:=→>/("«–-]{1,9}/u, '').split(/\s+/, WORDS_LOOKED_AT);
    if (words.some((word, place) => isSecret(word.replace(EDGES, ''), place === 0))) return true;
  }
  return false;
}

/** Further on, an identifier or a number of a file may stand as well. */
function isSecret(word: string, isNext: boolean): boolean {
  if (isNext && PIN.test(word) && !YEAR.test(word)) return true;
  const isMixed = word.length >= SHORTEST && /\p{L}/u.test(word) && /\d/.test(word);
  if (!isMixed || isOrdinary(word) || PROGRAM.test(word)) return false;
  return isNext || (/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word) && !joinsPlainParts(word, false));
}
