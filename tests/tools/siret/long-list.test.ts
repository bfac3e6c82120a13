import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMender, mendedList } from '../../../lib/tools/siret/list/mends.ts';
import { readSiretList } from '../../../lib/tools/siret/list/siret-list.ts';
import { IntList } from '../../../lib/tools/siret/long-list/int-list.ts';
import { NumberIndex, UNKNOWN } from '../../../lib/tools/siret/long-list/number-index.ts';
import { anySiret, siretOf } from './numbers.ts';
import { touchesOf } from './touches.ts';

describe('an index of numbers', () => {
  it('gives each its place in the order they came, as a map would', () => {
    const numbers = fc.array(fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 99_999_999_999_999 })), {
      maxLength: 1_500,
    });
    fc.assert(
      fc.property(numbers, fc.nat(50), (all, other) => {
        const index = new NumberIndex();
        const known = new Map<number, number>();
        for (const number of all) {
          const place = index.enter(number);
          if (!known.has(number)) known.set(number, known.size);
          expect(place).toBe(known.get(number));
        }
        expect(index.size).toBe(known.size);
        expect(index.placeOf(other)).toBe(known.get(other) ?? UNKNOWN);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a row of whole numbers', () => {
  it('keeps them all, however many', () => {
    const list = new IntList();
    for (let number = 0; number < 10_000; number++) list.push(number - 1);
    expect([list.length, list.at(0), list.at(9_999), list.at(10_000)]).toEqual([
      10_000,
      -1,
      9_998,
      undefined,
    ]);
  });
});

/** A number that holds, one whose zero was lost, one with decimals, or none. */
const row = fc.oneof(
  anySiret,
  anySiret.map((siret) => siret.replace(/^0+/, '')),
  anySiret.map((siret) => `${siret}.0`),
  fc.constant('SIRET'),
);

describe('mending a long list', () => {
  it('comes out the same in short stretches as at once', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.boolean(), anySiret, (rows, offers, other) => {
        const list = readSiretList(rows.join('\n'));
        const [refused] = mendedList(list, [], false).refused;
        const mends = refused ? [{ id: refused.id, raw: refused.raw, siret: other }] : [];
        const mender = listMender(list, mends, offers, 3);
        const shares = [0];
        let step = mender.next();
        for (; !step.done; step = mender.next()) shares.push(step.value);
        const whole = mendedList(list, mends, offers);
        expect(step.value.accepted.entries()).toEqual(whole.accepted.entries());
        expect([step.value.refused, step.value.duplicates]).toEqual([whole.refused, whole.duplicates]);
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
      }),
    );
  });

  it('touches few numbers between two pauses, when all lost their zeros', () => {
    const zeroless = Array.from({ length: 6_000 }, (_, id) => siretOf(id, 1).replace(/^0+/, ''));
    const list = readSiretList([...zeroless, ...zeroless].join('\n'));
    expect(list.refused.length).toBe(12_000);
    const stretches = touchesOf(listMender(list, [], true, 100));
    // Sorting what is there twice is one stretch.
    expect(stretches.sort((a, b) => b - a)[1]).toBeLessThan(1_000);
    expect(stretches.length).toBeGreaterThan(100);
  });

  it('loses nobody: each line is taken, refused, twice there or without a number', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.boolean(), (rows, offers) => {
        const list = mendedList(readSiretList(rows.join('\n')), [], offers);
        const { accepted, refused, duplicates, ignored } = list;
        const lines = [...accepted.entries(), ...refused, ...duplicates, ...ignored].map(({ line }) => line);
        expect(lines.sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
      }),
    );
  });
});
