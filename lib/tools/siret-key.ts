/** The rules a 14-digit number can break; source: facts, « SIRET ». */
export type KeyRule = 'zeros' | 'siren-key' | 'siret-key' | 'la-poste';

export const SIRET_LENGTH = 14;
export const SIREN_LENGTH = 9;

const LA_POSTE = '356000000';
/** The one establishment of La Poste that follows the ordinary key. */
const LA_POSTE_HEAD_OFFICE = '35600000000048';
const ZERO = 48;
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] as const;

/**
 * The first rule that 14 digits break, or null when they follow them all.
 * `start` lets a long text be checked in place: cutting out every number first would double the time of a list.
 */
export function brokenKey(digits: string, start = 0): KeyRule | null {
  let siren = 0;
  let siret = 0;
  let sum = 0;
  for (let index = 0; index < SIRET_LENGTH; index++) {
    const digit = digits.charCodeAt(start + index) - ZERO;
    const doubled = DOUBLED[digit] ?? 0;
    const even = index % 2 === 0;
    if (index < SIREN_LENGTH) siren += even ? digit : doubled;
    siret += even ? doubled : digit;
    sum += digit;
  }
  if (sum === 0) return 'zeros';
  if (siren % 10 !== 0) return 'siren-key';
  if (digits.startsWith(LA_POSTE, start)) return followsLaPoste(digits, start, sum) ? null : 'la-poste';
  return siret % 10 === 0 ? null : 'siret-key';
}

function followsLaPoste(digits: string, start: number, sum: number): boolean {
  return sum % 5 === 0 || digits.startsWith(LA_POSTE_HEAD_OFFICE, start);
}
