import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ParsedPhone } from './read-phone.ts';

/** Ranges dialled as in mainland France that have another country code. */
const OVERSEAS: readonly { begins: RegExp; country: CountryCode }[] = [
  { begins: /^0(590|69[01]|9475)/, country: 'GP' },
  { begins: /^0(594|694|9476)/, country: 'GF' },
  { begins: /^0(596|69[67]|9477)/, country: 'MQ' },
  { begins: /^0(262|69[23]|9479)/, country: 'RE' },
  { begins: /^0(269|639|9398)/, country: 'YT' },
];
const FRENCH_CODES: readonly string[] = ['33', '590', '594', '596', '262'];
/** Mayotte's new ranges are not yet known behind its country code. */
const OVERSEAS_CODE = /^(?:\+|00)(?:262|590|594|596)0?(?=[1-9]\d{8}$)/;

/** Reads a telephone number, French unless it has a country code; null where it is none, or may be two. */
export function parsePhone(raw: string): ParsedPhone | null {
  if (hasZeroTooMany(raw)) return null;
  const compact = raw.replace(/[^\d+]/g, '');
  const overseas = OVERSEAS.find(({ begins }) => begins.test(compact))?.country ?? 'FR';
  // The overseas rules lag behind newly opened ranges; the wider French ones then still know the number.
  const national = compact.replace(OVERSEAS_CODE, '0');
  const number =
    validNumber(raw, overseas) ??
    validNumber(raw, 'FR') ??
    (national === compact ? null : validNumber(national, 'FR'));
  if (number === null) return null;
  if (!FRENCH_CODES.includes(number.countryCallingCode))
    return { text: number.formatInternational(), kind: 'other' };
  return { text: number.formatNational(), kind: kindInFrance(number.nationalNumber) };
}

/** Nobody cuts a country code in two: 004-92-12-34-56 is hardly Germany (00 49). */
function hasZeroTooMany(raw: string): boolean {
  const [first = ''] = raw.trim().split(/\D/);
  return /^00[1-9]\d{8}$/.test(raw.replace(/\D/g, '')) && (first.length === 3 || first.length === 11);
}

function validNumber(raw: string, defaultCountry: CountryCode) {
  const number = parsePhoneNumberFromString(raw, { defaultCountry, extract: false });
  return number?.isValid() ? number : null;
}

/**
 * By the first digits, as the short metadata knows no kinds. The mobiles of Saint-Pierre-et-Miquelon (0508) have no
 * range.
 */
function kindInFrance(national: string): ParsedPhone['kind'] {
  if (/^[67]/.test(national)) return 'mobile';
  if (/^8/.test(national)) return 'special';
  return /^(?!508)[1-59]/.test(national) ? 'fixed' : 'other';
}
