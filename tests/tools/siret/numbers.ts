import fc from 'fast-check';

/** The digit that makes a number follow the Luhn key, written apart from the program's own way. */
function keyDigit(digits: string): string {
  let sum = 0;
  for (const [index, character] of [...digits].reverse().entries()) {
    const digit = Number(character) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

function withKey(digits: string): string {
  return digits + keyDigit(digits);
}

/** A valid number of the given company (0 to 99 999 998) and establishment (0 to 9 999). */
export function siretOf(company: number, establishment: number): string {
  const siren = withKey(String(company + 1).padStart(8, '0'));
  return withKey(siren + String(establishment).padStart(4, '0'));
}

/** Any valid number, not of La Poste. */
export const anySiret = fc
  .tuple(fc.nat(35_000_000), fc.nat(9_999))
  .map(([company, establishment]) => siretOf(company, establishment));
