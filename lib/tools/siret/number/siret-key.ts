/** The rule that a number breaks. Source: facts, « SIRET ». */
export type KeyRule = 'zeros' | 'siren-key' | 'siret-key' | 'la-poste';

export const SIRET_LENGTH = 14;
export const SIREN_LENGTH = 9;
export const NIC_LENGTH = SIRET_LENGTH - SIREN_LENGTH;

const LA_POSTE = 356_000_000;
const LA_POSTE_HEAD_OFFICE = 48;
const ZERO = 48;

/** Luhn sums of 000 to 999: the middle digit doubled, the outer ones doubled. */
const middle = new Uint8Array(1000);
const outer = new Uint8Array(1000);
for (let three = 0; three < 1000; three++) {
  const [a, b, c] = [Math.floor(three / 100), Math.floor(three / 10) % 10, three % 10] as const;
  middle[three] = a + doubled(b) + c;
  outer[three] = doubled(a) + b + doubled(c);
}

function doubled(digit: number): number {
  return digit < 5 ? 2 * digit : 2 * digit - 9;
}

/** The first rule that 14 digits break; null where they follow all. */
export function brokenKey(digits: string): KeyRule | null {
  return brokenKeyOf(numberAt(digits, 0, SIREN_LENGTH), numberAt(digits, SIREN_LENGTH, NIC_LENGTH));
}

/** The same for numbers; takes three digits at a time, for lists of 100 000. */
export function brokenKeyOf(siren: number, nic: number): KeyRule | null {
  const [a, b, c] = [Math.floor(siren / 1_000_000), Math.floor(siren / 1000) % 1000, siren % 1000];
  const [d, e] = [Math.floor(nic / 1000), nic % 1000];
  if (siren + nic === 0) return 'zeros';
  if ((at(middle, a) + at(outer, b) + at(middle, c)) % 10 !== 0) return 'siren-key';
  if (siren === LA_POSTE) return followsLaPoste(nic) ? null : 'la-poste';
  const sum = at(outer, a) + at(middle, b) + at(outer, c) + at(outer, d) + at(middle, e);
  return sum % 10 === 0 ? null : 'siret-key';
}

/** The number in a text, of at most nine digits; -1 where one is no digit. */
export function numberAt(text: string, start: number, length: number): number {
  let number = 0;
  for (let index = start; index < start + length; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function followsLaPoste(nic: number): boolean {
  const digits = [...String(LA_POSTE), ...String(nic)].map(Number);
  return nic === LA_POSTE_HEAD_OFFICE || digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

function at(sums: Uint8Array, three: number): number {
  return sums[three] ?? 0;
}
