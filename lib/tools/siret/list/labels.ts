import { SIRET_LENGTH } from '../number/siret-key.ts';
import type { Layout } from './layout.ts';
import { cellsOf, unwrapped } from './records.ts';

export interface Label {
  name: string;
  city: string;
}

const LONGEST = 120;
const NUMBERS = /\d(?:[ .'’\-\u00A0\u2009\u202F]{0,3}\d){8,}(?:[.,]0+)?/g;
const WORDS_FOR_NUMBER = /\b(?:n[°o]\s*)?(?:siret|siren|nic)s?\b(?:\s*n[°o])?\s*:?/gi;
const RIM = /^[\s;,|:='"’.()\-–•*#]+|[\s;,|:='"’(\-–•*#]+$/g;

export function labelOf(row: string, layout: Layout | null): Label {
  if (layout === null || layout.name === null) return { name: restOf(row), city: '' };
  const cells = cellsOf(layout.wrapped ? unwrapped(row) : row, layout.separator);
  const cell = (index: number | null) => (index === null ? '' : oneLine(cells[index] ?? ''));
  return { name: cell(layout.name), city: cell(layout.city) };
}

function restOf(row: string): string {
  // A sentence with several numbers names none of them.
  if ((row.match(NUMBERS) ?? []).filter((one) => one.replace(/\D/g, '').length >= SIRET_LENGTH).length > 1)
    return '';
  const rest = row
    .replace(NUMBERS, ' ')
    .replace(WORDS_FOR_NUMBER, ' ')
    .replace(RIM, '')
    .replace(/[;\t|"]+/g, ' ');
  return /\p{L}/u.test(rest) ? oneLine(rest) : '';
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
