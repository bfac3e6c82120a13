import { describe, expect, it } from 'vitest';
import { boundInWords, type Mark, marks, verdicts } from './marks.ts';

const mark: Mark = {
  says: 'script',
  figure: 'ms',
  most: { times: 2, peer: 'noop', plus: 1 },
  beyond: { times: 1.5, peer: 'plain' },
};

/** What becomes of the mark when we take this, an empty extension 10 and a hand-written one 8. */
const verdictOn = (ours: number) =>
  verdicts({ ours: [{ ms: ours }], noop: [{ ms: 10 }], plain: [{ ms: 8 }] }, [mark])[0];

describe('a mark', () => {
  it('is met up to its bound, which is a multiple of what the peer took and a little more', () => {
    expect(verdictOn(21)).toMatchObject({ verdict: 'met', took: 21, most: 21, ratio: 2.1 });
  });

  it('is missed above it', () => {
    expect(verdictOn(21.1)?.verdict).toBe('missed');
  });

  it('is more than met up to the better bound', () => {
    expect(verdictOn(12)?.verdict).toBe('beyond');
    expect(verdictOn(12.1)?.verdict).toBe('met');
  });

  it('is missed when we were not measured', () => {
    expect(verdicts({ noop: [{ ms: 10 }], plain: [{ ms: 8 }] }, [mark])[0]?.verdict).toBe('missed');
  });

  it('is missed when the peer was not measured', () => {
    expect(verdicts({ ours: [{ ms: 1 }], plain: [{ ms: 8 }] }, [mark])[0]?.verdict).toBe('missed');
  });

  it('without a better bound is only met', () => {
    const asleep: Mark = { says: 'asleep', figure: 'ms', most: { plus: 0 } };
    expect(verdicts({ ours: [{ ms: 0 }] }, [asleep])[0]).toMatchObject({ verdict: 'met', most: 0 });
    expect(verdicts({ ours: [{ ms: 0.01 }] }, [asleep])[0]?.verdict).toBe('missed');
  });

  it.each(marks)(
    'on $says is said in ratios of one run, but for what is exact, or what a person waits for',
    (mark) => {
      const { figure, most, isWait = false } = mark;
      const isExact = /_b$/.test(figure) || most.plus === 0;
      expect(most.peer !== undefined || isExact || isWait).toBe(true);
    },
  );
});

it.each([
  [{ plus: 6_000 }, '6000'],
  [{ times: 1.15, peer: 'noop-wxt' }, '1.15 × noop-wxt'],
  [{ peer: 'noop-wxt', plus: 60 }, 'noop-wxt + 60'],
])('the bound %j reads %s', (bound, words) => {
  expect(boundInWords(bound)).toBe(words);
});
