import { SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';

const ZERO = 48;
const NINE = 57;
/** As many blanks, dots or dashes as `siret-line` allows between two digits of one number. */
const LONGEST_GAP = 3;
/** Beyond this, letters may be full-width digits and the like. */
const LAST_PLAIN = 0x20ac;
/** Characters that may stand inside a number; those beside a digit that ask for a closer look (E+13, O for 0). */
const GAPS = marks(" .'-’\u00A0\u2009\u202F");
const DOUBTFUL = marks('EeOoIl²³¹');

/** A table by character code: much faster than a Set, and every character of a list is looked up. */
function marks(characters: string): Uint8Array {
  const table = new Uint8Array(LAST_PLAIN + 1);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/**
 * The 14 digits of a line that holds one number of that length and otherwise only short ones, or null when the line
 * needs a closer look (`readLine`). It reads each character once: most lines of a long list end here. `from` and `to`:
 * where the line stands in a longer text.
 */
export function soleNumber(text: string, from = 0, to = text.length): string | null {
  let found: string | null = null;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_PLAIN) return null;
    if (code < ZERO || code > NINE) continue;
    const { count, end } = runFrom(text, at, to);
    if (isDoubtful(text, at, end)) return null;
    if (count === SIRET_LENGTH && found === null) found = text.slice(at, end);
    else if (count >= SIREN_LENGTH) return null;
    at = end - 1;
  }
  return found === null || found.length === SIRET_LENGTH ? found : found.replace(/\D/g, '');
}

/** How many digits the number that begins at `start` has, and the place after its last one. */
function runFrom(text: string, start: number, to: number): { count: number; end: number } {
  let count = 0;
  let end = start;
  for (let at = start; at < to && at - end <= LONGEST_GAP; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      count++;
      end = at + 1;
    } else if (!GAPS[code]) break;
  }
  return { count, end };
}

function isDoubtful(text: string, start: number, end: number): boolean {
  return DOUBTFUL[text.charCodeAt(start - 1)] === 1 || DOUBTFUL[text.charCodeAt(end)] === 1;
}
