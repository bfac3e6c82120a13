import { describe, expect, it } from 'vitest';
import { figureNames, figureOf, median, medians, quantile } from './statistics.ts';

describe('the middle of some values', () => {
  it('is the one in the middle, in whatever order they came', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('lies halfway when there are two in the middle', () => {
    expect(median([1, 2, 4, 100])).toBe(3);
  });

  it('compares numbers, not their spelling', () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  it('is drawn straight between two values for any other share', () => {
    expect(quantile([0, 10], 0.25)).toBe(2.5);
    expect(quantile([0, 10, 20], 1)).toBe(20);
    expect(quantile([0, 10, 20], 0)).toBe(0);
  });

  it('does not exist without a value', () => {
    expect(median([])).toBeNaN();
  });
});

describe('a figure over several rounds', () => {
  const samples = { ours: [{ bytes: 7 }, { ms: 1 }, { ms: 3 }, { ms: 2 }, { ms: 10 }, { ms: 4 }] };

  it('has its median, its spread and the number of rounds it was taken in', () => {
    expect(figureOf(samples, 'ours', 'ms')).toEqual({ median: 3, spread: 2, rounds: 5 });
  });

  it('that was taken once has no spread', () => {
    expect(figureOf(samples, 'ours', 'bytes')).toEqual({ median: 7, spread: 0, rounds: 1 });
  });

  it('is missing when it was never taken, or the extension was not there', () => {
    expect(figureOf(samples, 'ours', 'heap')).toBeUndefined();
    expect(figureOf(samples, 'theirs', 'ms')).toBeUndefined();
  });

  it('is listed once, in the order it was met', () => {
    expect(figureNames({ none: [{ ms: 1 }], ours: [{ bytes: 2, ms: 3 }, { kb: 4 }] })).toEqual([
      'ms',
      'bytes',
      'kb',
    ]);
  });
});

it('samples of one round become one: the median of each figure', () => {
  expect(medians([{ a: 1, b: 5 }, { a: 3 }, { a: 2, b: 7 }])).toEqual({ a: 2, b: 6 });
});
