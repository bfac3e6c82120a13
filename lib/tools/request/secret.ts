/** How much looks like a password: `identity` for fields that hold a name or a number, `prose` for free text. */
export type Strictness = 'identity' | 'prose';

export const SECRET_WARNING =
  'Ce champ semble contenir un mot de passe. Il est laissé hors de la demande : l’assistance n’en a pas besoin, ne le donnez à personne. Effacez-le ici.';

const NAMED =
  /(?:mot\s+de\s+passe|\bmdp|\bpassword|\bpasswd|\bpass|\bpwd|code\s+secret)(?:\s+\p{L}+)?\s*([:=]|\best\b)\s*["«'’]?\s*(\S{4,})([^\n]*)/giu;
const ORDINARY =
  /^(?:oubli|perd|refus|incorrect|invalide|jamais|aucun|inconnu|re[cç]u|non\b|toujours|expir|bloqu|faux|erron|identique|chang|modifi|r[ée]initialis|demand|idem|provisoire|temporaire|rejet|arriv|envoy|absent|manquant|encore|ignor|saisi|correct|valide|faire|impossible|voir|avec|dans|pour|celui|sans)/i;
const NOT_SECRET =
  /^(?:[^@\s]+@[\p{L}-]+(?:\.[\p{L}\d-]+)*|(?:https?:|www\.)\S*|\d{1,4}[/.:h-]\d{1,2}\S*)$/iu;
const EDGES = /^[«"'’([]+|[»"'’)\].,;:]+$/g;
const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[!@#$%^&*?+=_~€£|<>\\{}`§µ°]/];
const SHORTEST = 8;
const LONGEST = 64;

/** Whether a text seems to hold a password: announced as one, or shaped like one. */
export function looksSecret(text: string, strictness: Strictness): boolean {
  return announcesSecret(text) || text.split(/\s+/).some((word) => isShapedLikeSecret(word, strictness));
}

function announcesSecret(text: string): boolean {
  for (const [, sign = '', value = '', rest = ''] of text.matchAll(NAMED)) {
    const word = value.replace(EDGES, '');
    if (NOT_SECRET.test(word) || ORDINARY.test(word)) continue;
    const onlyLetters = /^[\p{L}’'-]+$/u.test(word);
    // "le mot de passe est arrivé" is a sentence; "mot de passe : Toulouse" is not.
    const standsAlone = /^[:=]$/.test(sign) && !/\p{L}/u.test(rest);
    if (word.length >= 4 && (!onlyLetters || standsAlone)) return true;
  }
  return false;
}

function isShapedLikeSecret(raw: string, strictness: Strictness): boolean {
  const word = raw.replace(EDGES, '');
  if (word.length < SHORTEST || word.length > LONGEST || NOT_SECRET.test(word)) return false;
  const kinds = CLASSES.filter((kind) => kind.test(word)).length;
  return kinds >= (strictness === 'identity' ? 3 : 4);
}
