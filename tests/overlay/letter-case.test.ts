import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf, inCase, usualCase } from '../../lib/overlay/letter-case.ts';

describe('a security code as it is typed', () => {
  it.each([
    ['', 'none'],
    ['4827', 'none'],
    ['abc', 'lower'],
    ['a4b 2c-', 'lower'],
    ['ABC', 'upper'],
    ['A4B2', 'upper'],
    ['aBc', 'mixed'],
    ['é', 'lower'],
    ['É', 'upper'],
    ['éÀ', 'mixed'],
    ['ß', 'none'],
    ['Aß', 'upper'],
  ])('« %s » is %s', (text, expected) => {
    expect(caseOf(text)).toBe(expected);
  });

  it.each([
    ['aBcde', 'lower'],
    ['aBCDE', 'upper'],
    ['aB', 'lower'],
    ['aBC12345', 'upper'],
  ])('« %s » is offered in %s case, as most of it is', (text, expected) => {
    expect(usualCase(text)).toBe(expected);
  });

  it.each([
    ['aB3-éÀ', 'lower', 'ab3-éà'],
    ['aB3-éÀ', 'upper', 'AB3-ÉÀ'],
    ['Aß', 'upper', 'Aß'],
    ['aİ', 'lower', 'aİ'],
  ] as const)('« %s » in %s case is « %s »', (text, wanted, expected) => {
    expect(inCase(text, wanted)).toBe(expected);
  });

  it('keeps its length and is never mixed once it is mended, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('lower', 'upper'), (text, wanted) => {
        const mended = inCase(text, wanted);
        expect(mended).toHaveLength(text.length);
        expect(['none', wanted]).toContain(caseOf(mended));
        expect(mended.toUpperCase()).toBe(text.toUpperCase());
      }),
    );
  });
});
