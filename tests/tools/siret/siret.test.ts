import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSiret } from '../../../lib/tools/siret/number/check-siret.ts';
import { formatSiret, isSiret } from '../../../lib/tools/siret/number/siret.ts';
import { brokenKey } from '../../../lib/tools/siret/number/siret-key.ts';
import { anySiret } from './numbers.ts';

const ruleOf = (raw: string) => {
  const check = checkSiret(raw);
  return check.valid ? 'valid' : check.rule;
};
const suggestionOf = (raw: string) => {
  const check = checkSiret(raw);
  return check.valid ? undefined : check.suggestion;
};

describe('a number that follows the rules', () => {
  it.each([
    ['bare', '73282932000074'],
    ['with spaces', ' 732 829 320 00074 '],
    ['with non-breaking and thin spaces', '732\u00A0829\u202F320\u200900074'],
    ['with dots', '732.829.320.00074'],
    ['with dashes', '732-829-320-00074'],
    ['behind a label', 'N° SIRET : 732 829 320 00074'],
    ['as a spreadsheet formula', '="73282932000074"'],
    ['with an apostrophe in front', "'73282932000074"],
    ['in full-width digits', '７３２８２９３２００００７４'],
    ['with an invisible mark', '\uFEFF732829320\u200B00074'],
  ])('is taken %s', (_, raw) => {
    expect(checkSiret(raw)).toEqual({ valid: true, siret: '73282932000074' });
  });

  it('is taken for La Poste, whose sum is a multiple of five', () => {
    expect(ruleOf('35600000009075')).toBe('valid');
  });

  it('is taken for the head office of La Poste, which follows the ordinary key', () => {
    expect(ruleOf('35600000000048')).toBe('valid');
  });
});

describe('a number that is refused says which rule failed', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['bonjour', 'no-digits'],
    ['3,56E+13', 'excel-rounded'],
    ['7.32829E+13', 'excel-rounded'],
    ['732829320', 'siren-only'],
    ['732829320000', 'length'],
    ['732829320000741', 'length'],
    ['00000000000000', 'zeros'],
    ['73282932100074', 'siren-key'],
    ['73282932000075', 'siret-key'],
    ['35600000000049', 'la-poste'],
    ['73282X32000074', 'letters'],
  ])('%s: %s', (raw, rule) => {
    expect(ruleOf(raw)).toBe(rule);
  });

  it('has a reason and a cure in every case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        const check = checkSiret(raw);
        return check.valid ? isSiret(check.siret) : check.reason.length > 10 && check.cure.length > 10;
      }),
    );
  });

  it('explains that a number ending in zeros was rounded by a spreadsheet', () => {
    const check = checkSiret('73282932000000');
    expect(check.valid ? '' : check.cure).toContain('zéros');
  });
});

describe('a number that can be repaired', () => {
  it('is offered with its lost zero, not silently changed', () => {
    expect(ruleOf('5520135400028')).toBe('lost-zero');
    expect(suggestionOf('5520135400028')).toBe('05520135400028');
  });

  it('is offered with two lost zeros', () => {
    expect(suggestionOf('552013500020')).toBe('00552013500020');
  });

  it('is not offered with a zero when the key would not fit', () => {
    expect(suggestionOf('5520135400027')).toBeUndefined();
  });

  it('is offered with a zero in place of the letter O', () => {
    expect(suggestionOf('7328293200OO74')).toBe('73282932000074');
  });
});

describe('the keys', () => {
  it('catch any single wrong digit outside La Poste', () => {
    fc.assert(
      fc.property(anySiret, fc.nat(13), fc.integer({ min: 1, max: 9 }), (siret, at, shift) => {
        const wrong = (Number(siret[at]) + shift) % 10;
        const changed = siret.slice(0, at) + wrong + siret.slice(at + 1);
        return changed.startsWith('356000000') || brokenKey(changed) !== null;
      }),
    );
  });

  it('accept every number made by the rules', () => {
    fc.assert(fc.property(anySiret, (siret) => isSiret(siret) && checkSiret(formatSiret(siret)).valid));
  });
});
