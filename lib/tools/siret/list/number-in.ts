import { isSiret } from '../number/siret.ts';

const NUMBER = /\d[.,]\d+E\+?\d+|\d(?:[ .\u00a0]?[\dOoIlSZB]){7,}/gi;

/** Of a refused line: the number in question as it stands there; the whole line where it is nothing else. */
export function numberIn(raw: string, suggestion?: string): string {
  const numbers = raw.match(NUMBER) ?? [];
  const plain = (number: string) => number.replace(/\D/g, '');
  const inQuestion =
    numbers.find((number) => plain(number) === suggestion) ??
    numbers.find((number) => !isSiret(plain(number))) ??
    // The line was cut short before it.
    suggestion ??
    numbers[0];
  return inQuestion ?? (/\p{L}{3}/u.test(raw) ? '' : raw);
}
