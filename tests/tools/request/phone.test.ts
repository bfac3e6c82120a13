// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from '../../../lib/tools/request/phone/phone.ts';
import { readPhone } from '../../../lib/tools/request/phone/read-phone.ts';

describe('the telephone number of the assistance request', () => {
  it.each([
    ['06 12 34 56 78', '06 12 34 56 78', 'mobile'],
    ['+33 (0)6 12 34 56 78', '06 12 34 56 78', 'mobile'],
    ['0033712345678', '07 12 34 56 78', 'mobile'],
    ['06.12.34.56.78', '06 12 34 56 78', 'mobile'],
    ['0690 12 34 56', '0690 12 34 56', 'mobile'],
    ['+590 690 12 34 56', '0690 12 34 56', 'mobile'],
    ['0692123456', '0692 12 34 56', 'mobile'],
    ['0694 12 34 56', '0694 12 34 56', 'mobile'],
    ['0696 12 34 56', '0696 12 34 56', 'mobile'],
    ['01 23 45 67 89', '01 23 45 67 89', 'fixed'],
    ['0262 12 34 56', '0262 12 34 56', 'fixed'],
    ['+352 621 123 456', '+352 621 123 456', 'other'],
    ['+49 1512 3456789', '+49 1512 3456789', 'other'],
    ['00 49 1512 3456789', '+49 1512 3456789', 'other'],
    ['00352 621 123 456', '+352 621 123 456', 'other'],
    ['+32 475 12 34 56', '+32 475 12 34 56', 'other'],
    ['+377 6 12 34 56 78', '+377 6 12 34 56 78', 'other'],
    ['+687 75 12 34', '+687 75 12 34', 'other'],
    ['+689 87 12 34 56', '+689 87 12 34 56', 'other'],
    ['+681 82 12 34', '+681 82 12 34', 'other'],
    ['0508 55 12 34', '05 08 55 12 34', 'other'],
    ['+508 55 12 34', '+508 55 12 34', 'other'],
    ['+262 639 12 34 56', '06 39 12 34 56', 'mobile'],
    ['00262692123456', '0692 12 34 56', 'mobile'],
    ['04 92 12 34 56', '04 92 12 34 56', 'fixed'],
    ['09 72 12 34 56', '09 72 12 34 56', 'fixed'],
    ['08 92 12 34 56', '0 892 12 34 56', 'special'],
    ['0800 123 456', '0 800 12 34 56', 'special'],
  ])('reads %s as %s (%s)', (raw, text, kind) => {
    expect(parsePhone(raw)).toEqual({ text, kind });
  });

  it('knows a number of Mayotte whose range is new', () => {
    expect(parsePhone('0639 12 34 56')?.kind).toBe('mobile');
  });

  it.each(['004-92-12-34-56', '004 92 12 34 56', '00492123456'])(
    'takes %s neither for a number of Germany nor, without a word, for one of France',
    (raw) => {
      expect(parsePhone(raw)).toBeNull();
      const { text, warnings } = readPhone(raw, parsePhone);
      expect(text).toBe(`${raw} (à vérifier)`);
      expect(warnings).toMatchObject([{ suggestion: '04 92 12 34 56' }]);
    },
  );

  it.each(['12', 'bonjour', '06 12 34 56 7', '06 12 34 56 78 ou 01 23 45 67 89', '+999 123', '__proto__'])(
    'takes %s for no number',
    (raw) => {
      expect(parsePhone(raw)).toBeNull();
    },
  );
});

describe('the telephone field', () => {
  const read = (raw: string) => readPhone(raw, parsePhone);

  it.each(['06 12 34 56 78', '06.12.34.56.78', '0612345678', '06-12-34-56-78'])(
    'takes %s as it is',
    (raw) => {
      expect(read(raw)).toMatchObject({ text: '06 12 34 56 78', doubtful: false, warnings: [] });
    },
  );

  it.each([
    ['+33 6 12 34 56 78', '06 12 34 56 78 (saisi\u00A0: +33 6 12 34 56 78)'],
    ['33612345678', '06 12 34 56 78 (saisi\u00A0: 33612345678)'],
    ['612345678', '06 12 34 56 78 (saisi\u00A0: 612345678)'],
    ['+590690123456', '0690 12 34 56 (saisi\u00A0: +590690123456)'],
  ])('shows both when it writes %s otherwise', (raw, text) => {
    expect(read(raw)).toMatchObject({ text, change: `Dans la demande\u00A0: ${text}` });
  });

  it.each([
    'Tél. : 06 12 34 56 78',
    'tel:0612345678',
    'Portable : 06 12 34 56 78',
    '\u202A06 12 34 56 78\u202C',
  ])('reads the number in %j', (raw) => {
    expect(read(raw)).toMatchObject({ text: '06 12 34 56 78', doubtful: false });
  });

  it.each([
    ['06 12 34 56 7', 'Il manque un chiffre'],
    ['06 12 34 56 789', 'un chiffre de trop'],
    ['demain', 'ne ressemble pas'],
    ['3939', 'ne ressemble pas'],
  ])('marks %s and says why', (raw, why) => {
    const { text, warnings } = read(raw);
    expect(text).toBe(`${raw} (à vérifier)`);
    expect(warnings[0]?.message).toContain(why);
  });

  it.each([
    ['O6 12 34 56 78', '06 12 34 56 78'],
    ['06 12 34 56 78 poste 12', '06 12 34 56 78'],
    ['06 12 34 56 78 (Marie)', '06 12 34 56 78'],
  ])('offers for %s: %s', (raw, suggestion) => {
    expect(read(raw).warnings).toMatchObject([{ suggestion }]);
  });

  it('lets the user choose between two numbers', () => {
    const choices = ['06 12 34 56 78', '01 23 45 67 89'];
    for (const raw of [
      '06 12 34 56 78 / 01 23 45 67 89',
      '0612345678 ou 0123456789',
      '0612345678, 01.23.45.67.89',
    ])
      expect(read(raw).warnings).toMatchObject([{ choices }]);
  });

  it.each([
    ['01 23 45 67 89', 'fixe'],
    ['0892 12 34 56', '08'],
  ])('says that %s is no mobile number', (raw, why) => {
    expect(read(raw).warnings[0]?.message).toContain(why);
  });

  it('loses nothing of what is typed', () => {
    const digits = fc
      .array(fc.constantFrom(...'0123456789+ .-()'), { maxLength: 18 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(digits, (raw) => {
        const typed = raw.replace(/\s+/g, ' ').trim();
        const { text } = read(raw);
        const same = text.replace(/\D/g, '') === typed.replace(/\D/g, '');
        expect(same || text.includes(typed)).toBe(true);
      }),
    );
  }, 20_000);
});
