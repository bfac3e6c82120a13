import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ParsedPhone } from './assistance-checks.ts';

/** Numbers of the French plan that are dialled as in mainland France but belong to another country code. */
const OVERSEAS: readonly { begins: RegExp; country: CountryCode }[] = [
  { begins: /^0(590|69[01]|9475)/, country: 'GP' },
  { begins: /^0(594|694|9476)/, country: 'GF' },
  { begins: /^0(596|69[67]|9477)/, country: 'MQ' },
  { begins: /^0(262|69[23]|9479)/, country: 'RE' },
  { begins: /^0(269|639|9398)/, country: 'YT' },
];
const FRENCH_CODES: readonly string[] = ['33', '590', '594', '596', '262'];

/** Reads a telephone number, French unless it begins with a country code. Null: no number of any country. */
export function parsePhone(raw: string): ParsedPhone | null {
  const digits = raw.replace(/\D/g, '');
  const overseas = OVERSEAS.find(({ begins }) => begins.test(digits))?.country ?? 'FR';
  // The overseas rules lag behind newly opened ranges; the wider French ones then still know the number.
  const number = validNumber(raw, overseas) ?? validNumber(raw, 'FR');
  if (number === null) return null;
  if (!FRENCH_CODES.includes(number.countryCallingCode))
    return { text: number.formatInternational(), kind: 'other' };
  return { text: number.formatNational(), kind: kindInFrance(number.nationalNumber) };
}

function validNumber(raw: string, defaultCountry: CountryCode) {
  const number = parsePhoneNumberFromString(raw, { defaultCountry, extract: false });
  return number?.isValid() ? number : null;
}

/** The plan tells by the first digit; the short metadata, which knows no kinds, is then enough. */
function kindInFrance(national: string): ParsedPhone['kind'] {
  if (/^[67]/.test(national)) return 'mobile';
  return /^[1-59]/.test(national) ? 'fixed' : 'other';
}
