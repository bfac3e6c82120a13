import { brokenKey, SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';
import { lostZero, type Refusal, refusal, wrongLength, zeroTooMany } from './siret-refusals.ts';

export type { Refusal, SiretRule } from './siret-refusals.ts';

/** A SIRET, or a refusal with the digits that were understood. */
export type SiretCheck = { valid: true; siret: string } | ({ valid: false; digits: string } & Refusal);

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** A non-breaking space read in another encoding. */
const TORN_BLANK = /(?<=\d)Â ?(?=\d)/g;
const MOST_LOST_ZEROS = 5;

/** A text with plain blanks and digits, and without invisible signs. */
export function plainForm(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(TORN_BLANK, ' ')
    .replace(/[\r\n]+/g, ' ');
}

export function checkDigits(digits: string): SiretCheck {
  const found = digitsRefusal(digits);
  return found ? { valid: false, digits, ...found } : { valid: true, siret: digits };
}

export function isSiret(digits: string): boolean {
  return digits.length === SIRET_LENGTH && brokenKey(digits) === null;
}

/** Whether 9 digits follow the SIREN's own key. */
export const isSiren = (digits: string): boolean =>
  digits.length === SIREN_LENGTH && !/^(?:siren-key|zeros)$/.test(brokenKey(`${digits}00000`) ?? '');

/** As 732 829 320 00074, with non-breaking spaces. */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
}

function digitsRefusal(digits: string): Refusal | null {
  if (digits.length !== SIRET_LENGTH) return refusalOfShort(digits);
  const rule = brokenKey(digits);
  return rule && refusal(rule, digits);
}

/** The refusal of a short number, with its zeros put back where the key then fits. */
export function refusalOfShort(digits: string): Refusal {
  const bare = digits.slice(1);
  if (digits.length > SIRET_LENGTH && digits.startsWith('0') && isSiret(bare)) return zeroTooMany(bare);
  const padded = digits.padStart(SIRET_LENGTH, '0');
  const fits = digits.length >= SIRET_LENGTH - MOST_LOST_ZEROS && isSiret(padded);
  if (digits.length === SIREN_LENGTH) {
    const offer = fits && !isSiren(digits) ? { suggestion: padded, doubtful: true as const } : {};
    return { ...refusal('siren-only'), ...offer };
  }
  return fits ? lostZero(digits.length, padded) : wrongLength(digits.length);
}
