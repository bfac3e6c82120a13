const SHAPE = /^[^\s@<>(),;:"[\]\\]{1,64}@(?:[\p{L}\p{M}\d-]+\.)+(?=[\p{M}\d-]*\p{L})[\p{L}\p{M}\d-]{2,}$/u;
const LONGEST = 320;

export function isAddress(text: string): boolean {
  return text.length <= LONGEST && SHAPE.test(text) && !/^\.|\.\.|\.@/.test(text);
}

/** The addresses in a field meant for one; `kind` tells whether the words around are a name, a label or unclear. */
export interface Mailboxes {
  addresses: string[];
  around: 'nothing' | 'name' | 'unclear';
}

const MARKS = /^[<>()[\],;"«»“”]$/;
const EDGE = /['’‘.:*_|"-]/;

/** Reads `Nom <adresse>`, `"Nom, Prénom" <adresse>`, `a@b.fr; c@d.fr`. */
export function readMailboxes(text: string): Mailboxes {
  const tokens = text.split(/([\s<>()[\],;"«»“”])/).filter((token) => token.trim() !== '');
  const found = tokens.map((token) => (MARKS.test(token) ? '' : bareAddress(token)));
  const addresses = [...new Map(found.filter(isAddress).map((one) => [one.toLowerCase(), one])).values()];
  return { addresses, around: addresses.length === 0 ? 'nothing' : around(tokens, found) };
}

function around(tokens: readonly string[], found: readonly string[]): Mailboxes['around'] {
  const at = found.findIndex(isAddress);
  const words = tokens.filter((token, index) => !MARKS.test(token) && !isAddress(found[index] ?? ''));
  if (words.length === 0) return 'nothing';
  const before = tokens[at - 1] ?? '';
  return /[<([:]$/.test(before) ? 'name' : 'unclear';
}

function bareAddress(token: string): string {
  const address = trimmed(token.replace(/^(?:e-?mail|mail|mél|courriel|adresse|smtp|mailto):/i, ''), EDGE);
  return /^[a-z]*mailto:/i.test(token) ? (address.split('?')[0] ?? '') : address;
}

/** A text without the signs of `edge` at either end, in one pass however many there are. */
export function trimmed(text: string, edge: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && edge.test(text[start] ?? '')) start++;
  while (end > start && edge.test(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
