// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parsePhone } from '../../../lib/tools/request/phone.ts';

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
  ])('reads %s as %s (%s)', (raw, text, kind) => {
    expect(parsePhone(raw)).toEqual({ text, kind });
  });

  it('knows a number of Mayotte whose range is new', () => {
    expect(parsePhone('0639 12 34 56')?.kind).toBe('mobile');
  });

  it.each(['12', 'bonjour', '06 12 34 56 7', '06 12 34 56 78 ou 01 23 45 67 89', '+999 123', '__proto__'])(
    'takes %s for no number',
    (raw) => {
      expect(parsePhone(raw)).toBeNull();
    },
  );
});
