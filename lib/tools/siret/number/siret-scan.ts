import { isMoment } from './known-numbers.ts';
import { isSiret } from './siret.ts';
import { NIC_LENGTH, SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';

const ZERO = 48;
const NINE = 57;
const LAST_PLAIN = 0x20ac;
const GAPS = marks(" .-'\u00A0\u2009\u202F");
const DOUBTFUL = marks('EeOoQDIilLSsZzBb|²³¹');
const GOES_ON = marks(" .,-'?_\u00A0\u2009\u202F");
const SPACED = [3, 3, 3, NIC_LENGTH];
const HALVES = [SIREN_LENGTH, NIC_LENGTH];

function marks(characters: string): Uint8Array {
  const table = new Uint8Array(LAST_PLAIN + 1);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/**
 * The number of a line that holds one and otherwise only short ones, as most lines do; null where `readLine` must look.
 * `from` and `to` are the line's ends in a longer text.
 */
export function soleNumber(text: string, from = 0, to = text.length): string | null {
  let found: string | null = null;
  let others = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_PLAIN) return null;
    if (!isDigit(code)) continue;
    const end = digitsEnd(text, at, to);
    const whole = end - at === SIRET_LENGTH ? end : groupedEnd(text, at, end, to);
    if (whole === 0) others += end - at;
    else if (found !== null || isDoubtful(text, at, whole, to)) return null;
    else found = text.slice(at, whole);
    if (others >= SIREN_LENGTH) return null;
    at = (whole || end) - 1;
  }
  return found === null || found.length === SIRET_LENGTH ? found : withoutGaps(found);
}

/** The SIRET of such a line; null where it holds none, or `readLine` must look. */
export function soleSiret(text: string, from = 0, to = text.length): string | null {
  const sole = soleNumber(text, from, to);
  return sole !== null && isSiret(sole) && !isMoment(sole) ? sole : null;
}

function digitsEnd(text: string, from: number, to: number): number {
  let end = from + 1;
  while (end < to && isDigit(text.charCodeAt(end))) end++;
  return end;
}

const groupsAfter = (first: number) => (first === SIREN_LENGTH ? HALVES : SPACED);

function withoutGaps(number: string): string {
  let digits = '';
  let at = 0;
  for (const size of groupsAfter(digitsEnd(number, 0, number.length))) {
    digits += number.slice(at, at + size);
    at += size + 1;
  }
  return digits;
}

/** As 732 829 320 00074 or 732829320 00074. */
function groupedEnd(text: string, from: number, end: number, to: number): number {
  const groups = groupsAfter(end - from);
  let at = from;
  for (const size of groups) {
    if (at > from && GAPS[text.charCodeAt(at++)] !== 1) return 0;
    if (at + size > to || digitsEnd(text, at, to) !== at + size || !isDigit(text.charCodeAt(at))) return 0;
    at += size;
  }
  // An end that does not begin with 00 may be a postcode.
  const nic = at - NIC_LENGTH;
  return text.charCodeAt(nic) === ZERO && text.charCodeAt(nic + 1) === ZERO ? at : 0;
}

function isDoubtful(text: string, start: number, end: number, to: number): boolean {
  if (DOUBTFUL[text.charCodeAt(start - 1)] === 1) return true;
  const next = end < to ? text.charCodeAt(end) : 0;
  return DOUBTFUL[next] === 1 || (GOES_ON[next] === 1 && end + 1 < to && isDigit(text.charCodeAt(end + 1)));
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
