import { expect, it } from 'vitest';
import { verdicts } from './marks.ts';
import { digits, figuresTable, marksTable, textTable } from './table.ts';

it('a table is as wide as its longest cells, its numbers to the right', () => {
  expect(
    textTable([
      ['name', 'ms'],
      ['a', '1.50'],
      ['longer', '10'],
    ]),
  ).toBe(['name      ms', '------  ----', 'a       1.50', 'longer    10'].join('\n'));
});

it.each([
  [1.234, '1.23'],
  [0, '0.00'],
  [15_277, '15277'],
  [undefined, '–'],
  [Number.POSITIVE_INFINITY, '–'],
])('%s is written %s', (value, written) => {
  expect(digits(value)).toBe(written);
});

const samples = {
  none: [{ ms: 1 }],
  'noop-wxt': [{ ms: 4 }, { ms: 6 }],
  ours: [{ bytes: 200 }, { ms: 10 }, { ms: 20 }],
};

it('every figure has a block with every extension it was taken of, and the ratios to the limits', () => {
  const [ms = '', bytes = ''] = figuresTable(samples).split('\n\n');
  const cells = (block: string) => block.split('\n').map((line) => line.trim().split(/ {2,}/));
  expect(cells(ms)).toEqual([
    ['ms', 'median', 'spread', 'rounds', '× noop-wxt'],
    expect.anything(),
    ['none', '1.00', '0.00', '1', '0.20'],
    ['noop-wxt', '5.00', '1.00', '2', '1.00'],
    ['ours', '15.00', '5.00', '2', '3.00'],
  ]);
  expect(cells(bytes).at(-1)).toEqual(['ours', '200', '0.00', '1']);
});

it('the marks say what was taken, what may be, and how it came out', () => {
  const mark = { says: 'script', figure: 'ms', most: { times: 2, peer: 'noop-wxt' } };
  const row = marksTable(verdicts(samples, [mark]))
    .split('\n')
    .at(-1);
  expect(row?.trim().split(/ {2,}/)).toEqual([
    'script',
    '15.00',
    '3.00',
    '10.00',
    '2 × noop-wxt',
    '–',
    '✗ missed',
  ]);
});
