import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Division,
  LARGEST_SLICE,
  siretDivider,
  slices,
} from '../../../lib/tools/siret/division/slices.ts';
import { registerOf } from '../../../lib/tools/siret/list/siret-register.ts';
import { siretOf } from './numbers.ts';
import { touchesOf } from './touches.ts';

/** Establishments 1 to `count` of one company. */
const company = (id: number, count: number) =>
  Array.from({ length: count }, (_, index) => siretOf(id, index + 1));
const listOf = (sirets: readonly string[]) =>
  registerOf(sirets.map((siret, place) => ({ siret, line: place + 1 })));
const sizes = ({ slices: accounts }: Division) => accounts.map(({ length }) => length);
const split = ({ slices: accounts }: Division) => {
  const homes = accounts.map((sirets) => new Set(sirets.map((siret) => siret.slice(0, 9))));
  const all = new Set(homes.flatMap((home) => [...home]));
  return [...all].filter((siren) => homes.filter((home) => home.has(siren)).length > 1).length;
};

const companies = fc
  .uniqueArray(
    fc.tuple(fc.nat(2_000), fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 450 }))),
    {
      maxLength: 25,
      selector: ([id]) => id,
    },
  )
  .map((list) => list.flatMap(([id, count]) => company(id, count)));

/** A list of last month's accounts and one of this month's numbers, partly the same. */
const monthly = fc
  .tuple(companies, companies, fc.integer({ min: 1, max: 7 }))
  .map(([before, added, every]) => ({
    previous: slices(before).slices,
    now: [...new Set([...before.filter((_, index) => index % every !== 0), ...added])],
  }));

describe('a first division', () => {
  it('of 730 establishments makes four accounts', () => {
    expect(sizes(slices(company(1, 730)))).toEqual([200, 200, 200, 130]);
  });

  it('of 400 establishments makes two accounts, as the sheet says', () => {
    expect(sizes(slices(company(1, 400)))).toEqual([200, 200]);
  });

  it('of nothing makes no account', () => {
    expect(slices([]).slices).toEqual([]);
  });

  it('keeps each company on one account where that costs no extra account', () => {
    const list = [company(1, 120), company(2, 120), company(3, 80), company(4, 80)].flat();
    const division = slices(list);
    expect(sizes(division)).toEqual([200, 200]);
    expect(split(division)).toBe(0);
  });

  it('splits fewer companies of up to 200 than it makes accounts', () => {
    const small = fc.uniqueArray(fc.tuple(fc.nat(2_000), fc.integer({ min: 1, max: 200 })), {
      maxLength: 25,
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(small, (list) => {
        const division = slices(list.flatMap(([id, count]) => company(id, count)));
        expect(split(division)).toBeLessThan(Math.max(1, division.slices.length));
      }),
    );
  });

  it('splits a company rather than open an extra account', () => {
    const division = slices([company(1, 150), company(2, 150), company(3, 100)].flat());
    expect(sizes(division)).toEqual([200, 200]);
    expect(split(division)).toBe(1);
  });

  it('covers the list exactly once, never above 200, with the fewest accounts', () => {
    fc.assert(
      fc.property(companies, (list) => {
        const division = slices(list);
        expect(division.slices.flat().sort()).toEqual([...list].sort());
        expect(division.slices.length).toBe(Math.ceil(list.length / LARGEST_SLICE));
        expect(Math.max(0, ...sizes(division))).toBeLessThanOrEqual(LARGEST_SLICE);
      }),
    );
  });

  it('takes a number that is there twice only once', () => {
    expect(slices([...company(1, 3), ...company(1, 3)]).slices).toEqual([company(1, 3)]);
  });

  it('gives the same answer for the same list', () => {
    fc.assert(
      fc.property(companies, (list) => {
        expect(slices(list)).toEqual(slices([...list]));
      }),
    );
  });
});

describe('a division that follows last month’s', () => {
  it('moves nobody who stays, fills gaps with newcomers only, and loses nobody', () => {
    fc.assert(
      fc.property(monthly, ({ previous, now }) => {
        const division = slices(now, previous);
        const before = new Map(
          previous.flatMap((sirets, index) => sirets.map((siret) => [siret, index] as const)),
        );
        const movers = division.slices.map((sirets, index) =>
          sirets.filter((siret) => (before.get(siret) ?? index) !== index),
        );
        expect(movers.flat()).toEqual([]);
        expect(division.slices.flat().sort()).toEqual([...now].sort());
        expect(Math.max(0, ...sizes(division))).toBeLessThanOrEqual(LARGEST_SLICE);
        expect(division.moved).toEqual([]);
      }),
    );
  });

  it('reports who came, who left and how many stayed', () => {
    fc.assert(
      fc.property(monthly, ({ previous, now }) => {
        const division = slices(now, previous);
        const before = new Set(previous.flat());
        const listed = new Set(now);
        if (previous.length === 0) return;
        expect(division.arrived.map(({ siret }) => siret).sort()).toEqual(
          now.filter((one) => !before.has(one)).sort(),
        );
        expect(division.left.map(({ siret }) => siret).sort()).toEqual(
          [...before].filter((one) => !listed.has(one)).sort(),
        );
        expect(division.stayed + division.arrived.length).toBe(now.length);
      }),
    );
  });

  it('opens no new account while the old ones have room', () => {
    fc.assert(
      fc.property(monthly, ({ previous, now }) => {
        const needed = Math.ceil(now.length / LARGEST_SLICE);
        expect(slices(now, previous).slices.length).toBe(Math.max(previous.length, needed));
      }),
    );
  });

  it('puts a new establishment beside its own company', () => {
    const previous = [company(1, 150), company(2, 100)];
    const { arrived } = slices([...previous.flat(), siretOf(1, 500)], previous);
    expect(arrived).toEqual([{ siret: siretOf(1, 500), account: 1 }]);
  });

  it('keeps the number of an account that everybody has left', () => {
    const previous = [company(1, 3), company(2, 3)];
    expect(slices(company(2, 3), previous).slices).toEqual([[], company(2, 3)]);
  });

  it('brings an account above 200 back to 200 and says who had to change', () => {
    const division = slices(company(1, 205), [company(1, 205)]);
    expect(sizes(division)).toEqual([200, 5]);
    expect(division.moved.map(({ account }) => account)).toEqual([2, 2, 2, 2, 2]);
    expect(division.arrived).toEqual([]);
  });
});

describe('a long list', () => {
  const alone = Array.from({ length: 6_000 }, (_, id) => siretOf(id, 1));
  const pairs = Array.from({ length: 3_000 }, (_, id) => company(id, 2)).flat();
  const one = company(7, 6_000);
  /** A number is looked up, entered, and its company looked up and given a place: a few touches, never hundreds. */
  const TOUCHES = 8;

  it.each([
    ['of companies of one', alone, []],
    ['of companies of two', pairs, []],
    ['of one company', one, []],
    ['that follows the same list', alone, slices(alone).slices],
    ['that follows another list', pairs, slices(alone).slices],
    ['that follows one account with everybody in', alone, [alone]],
    ['of hardly anybody, after one of many', alone.slice(0, 3), slices(alone).slices],
  ])('%s is divided in short stretches, so that the page never freezes', (_, now, previous) => {
    const stretches = touchesOf(siretDivider(listOf(now), previous, 100));
    expect(Math.max(...stretches)).toBeLessThanOrEqual(100 * TOUCHES);
    expect(stretches.length).toBeGreaterThan(50);
  });

  it('divided in one piece would be told from one divided in stretches', () => {
    const stretches = touchesOf(siretDivider(listOf(alone), [], Number.POSITIVE_INFINITY));
    expect(Math.max(...stretches)).toBeGreaterThan(6_000);
  });

  it('comes out the same in stretches as at once, and says how far it is on the way', () => {
    fc.assert(
      fc.property(monthly, ({ previous, now }) => {
        const divider = siretDivider(listOf(now), previous, 7);
        const shares = [0];
        let step = divider.next();
        for (; !step.done; step = divider.next()) shares.push(step.value);
        expect(step.value).toEqual(slices(now, previous));
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect(Math.max(...shares)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });
});
