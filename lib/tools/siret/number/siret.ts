import { brokenKey, SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';
import { lostZero, type Refusal, refusal, wrongLength } from './siret-refusals.ts';

export type { Refusal, SiretRule } from './siret-refusals.ts';

/** `siret` is 14 bare digits; `digits` is what was understood of a refused number. */
export type SiretCheck = { valid: true; siret: string } | ({ valid: false; digits: string } & Refusal);

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** What is left of a non-breaking space that was read in another encoding. */
const TORN_BLANK = /(?<=\d)Â ?(?=\d)/g;
/** As many as a spreadsheet can drop: beyond, it would be another number. */
const MOST_LOST_ZEROS = 5;

/** Typographic forms made plain: all spaces alike, full-width digits as digits, invisible marks gone. */
export function plainForm(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(TORN_BLANK, ' ')
    .replace(/[\r\n]+/g, ' ');
}

/** Checks a number that is already nothing but digits. */
export function checkDigits(digits: string): SiretCheck {
  const found = digitsRefusal(digits);
  return found ? { valid: false, digits, ...found } : { valid: true, siret: digits };
}

/** Whether 14 digits follow every rule. */
export function isSiret(digits: string): boolean {
  return digits.length === SIRET_LENGTH && brokenKey(digits) === null;
}

/** The number as people read it aloud, with non-breaking spaces: 732 829 320 00074. */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
}

function digitsRefusal(digits: string): Refusal | null {
  if (digits.length !== SIRET_LENGTH) return refusalOfShort(digits);
  const rule = brokenKey(digits);
  return rule && refusal(rule, digits);
}

/** The refusal of digits that are not 14; with lost zeros put back where the key then fits. */
export function refusalOfShort(digits: string): Refusal {
  const padded = digits.padStart(SIRET_LENGTH, '0');
  const fits = digits.length >= SIRET_LENGTH - MOST_LOST_ZEROS && isSiret(padded);
  if (digits.length === SIREN_LENGTH) {
    const offer = fits ? { suggestion: padded, doubtful: true as const } : {};
    return { ...refusal('siren-only'), ...offer };
  }
  return fits ? lostZero(digits.length, padded) : wrongLength(digits.length);
}
