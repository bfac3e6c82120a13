import { describe, expect, it } from 'vitest';
import { decodeList } from '../../../lib/tools/siret/file/decode.ts';

const TEXT = 'Société;73282932000074\r\nÉtablissement;35600000009075\r\n';
const MAC: Record<string, number> = { é: 0x8e, É: 0x83 };
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from([...text].flatMap((c) => (little ? [c.charCodeAt(0), 0] : [0, c.charCodeAt(0)])));

describe('a dropped file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`), 'utf-8'],
    ['windows-1252', latin(TEXT), 'windows-1252'],
    ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`, true).with(0, 0xff).with(1, 0xfe), 'utf-16le'],
    ['UTF-16 without a mark', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16 the other way round', utf16(TEXT, false), 'utf-16be'],
    ['Mac Roman', Uint8Array.from(TEXT, (c) => MAC[c] ?? c.charCodeAt(0)), 'macintosh'],
    [
      'UTF-8 that was written twice',
      new TextEncoder().encode(new TextDecoder('windows-1252').decode(new TextEncoder().encode(TEXT))),
      'utf-8',
    ],
  ])('in %s is read with its accents', (_, bytes, encoding) => {
    expect(decodeList(bytes)).toEqual({ text: TEXT, encoding });
  });

  it.each([
    ['a PDF', [...latin('%PDF-1.7')], 'PDF'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3], 'liste de texte'],
  ])('that is %s is refused with what to do instead', (_, bytes, word) => {
    const decoded = decodeList(Uint8Array.from(bytes));
    expect('problem' in decoded && decoded.problem).toContain(word);
  });

  it('that is empty gives an empty text', () => {
    expect(decodeList(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
