import { isNir, withoutIbans } from './known-numbers.ts';
import { isSiret, refusalOfShort } from './siret.ts';
import { SIRET_LENGTH } from './siret-key.ts';
import { type Refusal, refusal } from './siret-refusals.ts';

/** 3,56E+13 */
const SCIENTIFIC = /(?<![\dA-Za-z])(\d)(?:[.,](\d+))?E ?\+?0?(1\d)(?![\dA-Za-z])/i;
/** What readers of pictures and tired eyes take for digits. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
};
const WITH_LETTERS = /(?<![\p{L}\d])[\dOQDILZSB|](?:[ .-]?[\dOQDILZSB|]){9,13}(?![\p{L}\d])/giu;
const VAT = /(?<![\p{L}\d])FR ?[0-9A-Z]{2} ?(\d{3} ?\d{3} ?\d{3})(?! ?\d{5}(?!\d)| ?\d{2,3}(?!\d))/iu;
/** Establishments of Monaco: 05S04296, or what programs put in its place. */
const MONACO =
  /monaco.*(?<![\p{L}\d])\d{2} ?[A-Z] ?\d{5}(?!\d)|(?<![\p{L}\d])\d{2} ?[A-Z] ?\d{5}(?!\d).*monaco|(?<!\p{L})MONACO\w{2,8}\b|^\W*\d{2} ?[SP] ?\d{5}\W*$/iu;
const AMOUNT = /^\W*\d{1,3}(?:[ .]?\d{3}){0,3},\d{2} ?(?:€|eur(?:os?)?)?\W*$/i;
const STRANGE_LETTERS = /(?<![\p{L}\d])(?=\d*\p{L})(?=(?:\p{L}{0,4}\d){10})[\p{L}\d]{14}(?![\p{L}\d])/u;
const DATE = /^\W*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?\W*$/;

export function scientific(line: string): Refusal | null {
  const found = SCIENTIFIC.exec(line);
  if (!found) return null;
  const [, first = '', rest = '', exponent = ''] = found;
  const digits = (first + rest).padEnd(Number(exponent) + 1, '0');
  const isWhole = rest.length >= Number(exponent) - 1 && digits.length <= SIRET_LENGTH;
  const whole = digits.padStart(SIRET_LENGTH, '0');
  return isWhole && isSiret(whole) ? refusal('scientific', '', whole) : refusal('excel-rounded');
}

/** Numbers with letters for digits, offered where the keys then fit. */
export function withLetters(line: string): Refusal[] {
  const mixed = (line.match(WITH_LETTERS) ?? []).filter(
    (token) => /\d/.test(token) && /[^\d .-]/.test(token),
  );
  return mixed.flatMap((token) => {
    const digits = asDigits(token);
    if (digits.length === SIRET_LENGTH) return [refusalOfLetters(digits)];
    const { suggestion, doubtful } = refusalOfShort(digits);
    return suggestion === undefined || doubtful ? [] : [refusal('letters', '', suggestion)];
  });
}

export function refusalOfLetters(core: string): Refusal {
  const repaired = asDigits(core);
  return refusal('letters', '', isSiret(repaired) ? repaired : undefined);
}

/** Null where it is no other number that one knows by name. */
export function namedOtherwise(line: string): Refusal | null {
  if (withoutIbans(line) !== line) return refusal('iban');
  if (VAT.test(line)) return refusal('vat');
  if (DATE.test(line)) return refusal('date');
  if (isNir(line)) return refusal('nir');
  if (AMOUNT.test(line)) return refusal('amount');
  if (MONACO.test(line)) return refusal('monaco');
  return STRANGE_LETTERS.test(line) ? refusal('letters') : null;
}

const asDigits = (text: string): string =>
  text.replace(/[^\p{L}\d|]/gu, '').replace(/[^\d]/g, (letter) => LOOK_ALIKE[letter.toUpperCase()] ?? letter);
