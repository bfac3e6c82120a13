import { describe, expect, it } from 'vitest';
import { readSiretList } from '../../../lib/tools/siret/list/siret-list.ts';
import { siretOf } from './numbers.ts';

/** Numbers of each kind of mistake; a mistake may do nothing for some of them. Fewer for work in between. */
const NUMBERS = process.env.QUICK ? 10_000 : 100_000;

/** The same numbers each time, spread over companies and establishments (a linear congruence). */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A valid number that begins with this many zeros or more. */
function made(draw: (below: number) => number, zeros: number): string {
  return siretOf(draw(10 ** (8 - zeros) - 1), draw(10) === 0 ? draw(9_999) : draw(120));
}

type Mistake = (siret: string, draw: (below: number) => number) => string;
const at = (text: string, place: number, put: string, taken = 1) =>
  text.slice(0, place) + put + text.slice(place + taken);
const without = (siret: string, zeros: number) => siret.slice(zeros);
const oneOf =
  (...choices: string[]): ((draw: (below: number) => number) => string) =>
  (draw) =>
    choices[draw(choices.length)] ?? '';
const DECIMALS = oneOf('.0', ',0', '.00', ',00', '.000', '.', ',', '. ', ' .0');
const LOOK_ALIKE: Record<string, string[]> = {
  0: ['O', 'o', 'Q', 'D'],
  1: ['I', 'l', 'i'],
  5: ['S', 's'],
  2: ['Z', 'z'],
  8: ['B'],
};

const MISTAKES: Record<string, [zeros: number, mistake: Mistake]> = {
  'one zero lost in front': [1, (siret) => without(siret, 1)],
  'two zeros lost in front': [2, (siret) => without(siret, 2)],
  'three zeros lost in front': [3, (siret) => without(siret, 3)],
  'decimals behind it': [0, (siret, draw) => siret + DECIMALS(draw)],
  'a zero lost and decimals': [1, (siret, draw) => without(siret, 1) + DECIMALS(draw)],
  'two zeros lost and decimals': [2, (siret, draw) => without(siret, 2) + DECIMALS(draw)],
  'three zeros lost and decimals': [3, (siret, draw) => without(siret, 3) + DECIMALS(draw)],
  'a blank anywhere': [0, (siret, draw) => at(siret, 1 + draw(13), ' ', 0)],
  'three blanks anywhere': [
    0,
    (siret, draw) => [1, 2, 3].reduce((text) => at(text, 1 + draw(text.length - 1), ' ', 0), siret),
  ],
  'a zero lost, and blanks': [1, (siret, draw) => at(without(siret, 1), 1 + draw(12), ' ', 0)],
  'a letter for a digit': [
    0,
    (siret, draw) => {
      const place = draw(14);
      const letters = LOOK_ALIKE[siret[place] ?? ''] ?? [siret[place] ?? ''];
      return at(siret, place, letters[draw(letters.length)] ?? '');
    },
  ],
  'one digit wrong': [
    0,
    (siret, draw) => {
      const place = draw(14);
      return at(siret, place, String((Number(siret[place]) + 1 + draw(9)) % 10));
    },
  ],
  'two neighbours swapped': [
    0,
    (siret, draw) => {
      const place = draw(13);
      const pair = siret.slice(place, place + 2);
      // No Luhn key can tell 09 from 90.
      return pair === '09' || pair === '90' ? siret : at(siret, place, [...pair].reverse().join(''), 2);
    },
  ],
  'a digit left out': [0, (siret, draw) => at(siret, draw(14), '')],
  'a digit twice': [0, (siret, draw) => at(siret, draw(14), String(draw(10)), 0)],
  'SIREN and NIC apart': [
    0,
    (siret, draw) => siret.slice(0, 9) + oneOf(';', ',', '\t', ' ', '_', '-', ' NIC ')(draw) + siret.slice(9),
  ],
  'SIREN and NIC apart, the zeros of the NIC lost': [
    0,
    (siret) => `${siret.slice(0, 9)};${Number(siret.slice(9))}`,
  ],
  'a postcode in the place of the NIC': [
    0,
    (siret, draw) =>
      `${siret.slice(0, 9)}${oneOf(';', ' ', '\t')(draw)}${String(1000 + draw(97_000)).padStart(5, '0')}${oneOf('', ' PARIS', ';PARIS')(draw)}`,
  ],
  'the VAT number instead': [0, (siret, draw) => `FR${10 + draw(90)}${siret.slice(0, 9)}`],
  'the VAT number and a postcode': [
    0,
    (siret, draw) => `FR ${10 + draw(90)} ${siret.slice(0, 9)} ${10_000 + draw(80_000)} LYON`,
  ],
  'a digit left out beside a telephone number': [
    0,
    (siret, draw) => `${at(siret, draw(14), '')} 01 42 00 ${10 + draw(90)} ${10 + draw(90)}`,
  ],
};

const numbers = [0, 1, 2, 3].map((zeros) => {
  const draw = draws(1_128 + zeros);
  return Array.from({ length: NUMBERS }, () => made(draw, zeros));
});

/** What is right where the mistake leaves no trace: the number itself. */
describe('a mistake in one number', { timeout: 120_000 }, () => {
  it.each(Object.entries(MISTAKES))('never becomes somebody else’s in silence: %s', (_, [zeros, mistake]) => {
    const draw = draws(20_261_128);
    const right = numbers[zeros] ?? [];
    const { accepted, duplicates } = readSiretList(right.map((siret) => mistake(siret, draw)).join('\n'));
    const taken = [...accepted.entries(), ...duplicates];
    const strangers = taken.filter(({ siret, line }) => siret !== right[line - 1]);
    expect(strangers.slice(0, 3)).toEqual([]);
  });
});
