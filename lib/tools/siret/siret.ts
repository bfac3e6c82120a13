import { brokenKey, SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';
import { lostZero, type Refusal, refusal, wrongLength } from './siret-refusals.ts';

export type { Refusal, SiretRule } from './siret-refusals.ts';

/** `siret` is 14 bare digits; `digits` is what was understood of a refused number. */
export type SiretCheck = { valid: true; siret: string } | ({ valid: false; digits: string } & Refusal);

/** A spreadsheet's short form of a long number, such as 3,56E+13. */
export const SCIENTIFIC = /(?<![\dA-Za-z])\d(?:[.,]\d+)?E\+?1\d(?![\dA-Za-z])/i;

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Typographic forms made plain: all spaces alike, full-width digits as digits, invisible marks gone. */
export function plainForm(raw: string): string {
  return raw.normalize('NFKC').replace(INVISIBLE, '');
}

/** Checks one number as typed or pasted, with spaces, dots or a label around it. */
export function checkSiret(raw: string): SiretCheck {
  const plain = plainForm(raw).trim();
  if (plain === '') return { valid: false, digits: '', ...refusal('empty') };
  if (SCIENTIFIC.test(plain)) return { valid: false, digits: '', ...refusal('excel-rounded') };
  const core = plain.replace(/[^\p{L}\p{N}]/gu, '').replace(/^\D+|\D+$/g, '');
  if (core === '') return { valid: false, digits: '', ...refusal('no-digits') };
  if (/\D/.test(core)) return { valid: false, digits: core, ...refusalOfLetters(core) };
  return checkDigits(core);
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

/** O read as zero, I and l as one, where that gives a number that follows the rules. */
export function refusalOfLetters(core: string): Refusal {
  const repaired = core.replace(/o/gi, '0').replace(/[il]/gi, '1');
  return refusal('letters', '', isSiret(repaired) ? repaired : undefined);
}

/** The number as people read it aloud, with non-breaking spaces: 732 829 320 00074. */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');
}

function digitsRefusal(digits: string): Refusal | null {
  if (digits.length === SIRET_LENGTH) {
    const rule = brokenKey(digits);
    return rule && refusal(rule, digits);
  }
  if (digits.length === SIREN_LENGTH) return refusal('siren-only');
  const padded = digits.padStart(SIRET_LENGTH, '0');
  // SIREN numbers begin with two zeros at most, so no more than two can have been lost.
  if (digits.length >= SIRET_LENGTH - 2 && isSiret(padded)) return lostZero(digits.length, padded);
  return wrongLength(digits.length);
}
