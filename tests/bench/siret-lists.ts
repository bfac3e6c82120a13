const NUMBERS = 100_000;

/** A list as a text, as it would come out of a file. */
export interface SiretText {
  name: string;
  text: string;
}

/** The digit that makes a number follow the Luhn key. */
function keyDigit(digits: string): string {
  let sum = 0;
  for (const [index, character] of [...digits].reverse().entries()) {
    const digit = Number(character) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

const withKey = (digits: string) => digits + keyDigit(digits);

/** `perCompany` establishments for each company, the companies spread over all SIREN. */
function sirets(perCompany: number): string[] {
  return Array.from({ length: NUMBERS }, (_, index) => {
    const company = 10_000_000 + ((Math.floor(index / perCompany) * 48_271) % 80_000_000);
    return withKey(withKey(String(company)) + String((index % perCompany) + 1).padStart(4, '0'));
  });
}

/** As in a real list, where companies do not follow each other. */
export const randomSirets = (): string[] =>
  Array.from({ length: NUMBERS }, (_, index) => {
    const company = 10_000_000 + ((index * 48_271) % 80_000_000);
    return withKey(withKey(String(company)) + String((index * 16_807) % 10_000).padStart(4, '0'));
  });

/** The same list in another order, the same each time. */
function shuffled(list: readonly string[]): string[] {
  const step = 48_271;
  return list.map((_, index) => list[(index * step) % list.length] ?? '');
}

const spaced = (siret: string) => siret.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ');

/** Flat in memory, as a file that was read. */
const asText = (lines: readonly string[]) =>
  new TextDecoder().decode(new TextEncoder().encode(lines.join('\n')));

export const LISTS: readonly SiretText[] = [
  { name: '30 establishments per company', text: asText(sirets(30)) },
  { name: 'one per company, in any order', text: asText(sirets(1)) },
  { name: 'companies of many sizes', text: asText(ofManySizes()) },
  { name: '30 per company, shuffled', text: asText(shuffled(sirets(30))) },
  { name: 'with spaces inside', text: asText(sirets(30).map(spaced)) },
  { name: 'CSV with name and postcode', text: asText(sirets(30).map((siret) => `Dupont;${siret};75002`)) },
];

/** As payroll firms have them: mostly one or two establishments, now and then hundreds. */
function ofManySizes(): string[] {
  const sizes = [1, 1, 2, 1, 7, 1, 3, 1, 1, 19, 1, 2, 1, 45, 1, 1, 4, 260, 1, 2, 1, 12, 1, 1, 120];
  const list: string[] = [];
  for (let company = 0; list.length < NUMBERS; company++) {
    const siren = withKey(String(10_000_000 + ((company * 48_271) % 80_000_000)));
    const size = sizes[company % sizes.length] ?? 1;
    for (let establishment = 1; establishment <= size; establishment++) {
      list.push(withKey(siren + String(establishment).padStart(4, '0')));
    }
  }
  return list.slice(0, NUMBERS);
}
