import { wholeNic } from '../number/siren-nic.ts';
import { checkDigits, isSiren, isSiret } from '../number/siret.ts';
import { NIC_LENGTH, SIREN_LENGTH } from '../number/siret-key.ts';
import { type LineReading, readLine } from '../number/siret-line.ts';
import { refusal } from '../number/siret-refusals.ts';
import { soleSiret } from '../number/siret-scan.ts';
import { bareDigits } from './columns.ts';
import type { Layout } from './layout.ts';
import { cellsOf, unwrapped } from './records.ts';

/** Where the numbers of a list stand; `apart`: SIREN and NIC on lines of their own. */
export type Where =
  | { kind: 'anywhere' }
  | { kind: 'column'; column: number }
  | { kind: 'pair' }
  | { kind: 'apart' };

export type RowReader = (row: string) => LineReading;

const DSN_SIREN = /^S21\.G00\.06\.001,'(\d{9})'/;
/** Of the establishment; block 06 has the head office's. */
const DSN_NIC = /^S21\.G00\.11\.001,'(\d{5})'/;
const SIREN_LINE = /siren[^\d\n]{0,20}(\d{3} ?\d{3} ?\d{3})[^\d\n]*$/i;
const NIC_LINE = /\bnic\b[^\d\n]{0,20}(\d{1,5})[^\d\n]*$/i;
const APART = /^[^\n]{0,20}siren[^\d\n]{0,20}\d{3} ?\d{3} ?\d{3}[^\d\n]*\n+[^\d\n]{0,20}\bnic\b/im;
const DSN = /^S\d\d\.G\d\d\.\d\d\.\d\d\d,'/m;
const SAMPLE = 20_000;

const nothing = (): LineReading => ({ sirets: [], refusals: [], changes: new Map() });

/** How to read the rows of a list: in `column`, everywhere (null), or as seems right (left out). */
export function readerFor(
  text: string,
  layout: Layout | null,
  column: number | null | undefined,
): { where: Where; read: RowReader | null } {
  const columns = layout?.siretColumns ?? [];
  const chosen = column === undefined && layout ? columnIn(layout) : column;
  if (layout !== null && typeof chosen === 'number') {
    return { where: { kind: 'column', column: chosen }, read: columnReader(layout, chosen) };
  }
  if (layout?.hasRivals && columns.length > 1) {
    return { where: { kind: 'anywhere' }, read: columnsReader(layout) };
  }
  if (column === null) return { where: { kind: 'anywhere' }, read: null };
  if (layout?.pair) return { where: { kind: 'pair' }, read: pairReader(layout, layout.pair) };
  const sample = text.slice(0, SAMPLE);
  if (DSN.test(sample)) return { where: { kind: 'apart' }, read: apartReader(DSN_SIREN, DSN_NIC) };
  if (APART.test(sample)) return { where: { kind: 'apart' }, read: apartReader(SIREN_LINE, NIC_LINE) };
  return { where: { kind: 'anywhere' }, read: null };
}

/** Without headings nothing tells several columns apart: all are taken, and a choice is offered. */
function columnIn({ siretColumns, headingLine, likeliest, hasRivals }: Layout): number | undefined {
  const [first, ...others] = siretColumns;
  if (others.length > 0) return headingLine === 0 ? undefined : likeliest;
  return hasRivals ? first?.index : undefined;
}

function columnsReader(layout: Layout): RowReader {
  const readers = layout.siretColumns.map(({ index }) => columnReader(layout, index));
  return (row) => {
    const read = readers.map((reader) => reader(row));
    return {
      sirets: read.flatMap(({ sirets }) => sirets),
      refusals: read.flatMap(({ refusals }) => refusals),
      changes: new Map(read.flatMap(({ changes }) => [...changes])),
    };
  };
}

export function columnReader({ separator, wrapped }: Layout, column: number): RowReader {
  return (row) => {
    const cell = cellsOf(wrapped ? unwrapped(row) : row, separator)[column] ?? '';
    const sole = soleSiret(cell);
    return sole === null ? readLine(cell) : { ...nothing(), sirets: [sole] };
  };
}

function pairReader({ separator, wrapped }: Layout, pair: { siren: number; nic: number }): RowReader {
  return (row) => {
    const cells = cellsOf(wrapped ? unwrapped(row) : row, separator);
    const nic = bareDigits((cells[pair.nic] ?? '').trim());
    const siren = bareDigits((cells[pair.siren] ?? '').trim());
    if (nic !== '' && nic.length <= NIC_LENGTH && siren.length >= SIREN_LENGTH - 3) return joined(siren, nic);
    // A label in the cell, or another kind of row.
    return readLine(isSiren(siren) ? siren : row);
  };
}

function joined(siren: string, nic: string): LineReading {
  const whole = siren.padStart(SIREN_LENGTH, '0') + wholeNic(nic);
  const check = checkDigits(siren.length === SIREN_LENGTH ? whole : siren + wholeNic(nic));
  if (check.valid) return { ...nothing(), sirets: [whole], changes: new Map([[whole, 'joined']]) };
  const { valid: _, digits: __, ...refused } = check;
  return { ...nothing(), refusals: [refused] };
}

function apartReader(sirenLine: RegExp, nicLine: RegExp): RowReader {
  let siren = '';
  return (row) => {
    const line = row.trim();
    const found = sirenLine.exec(line)?.[1];
    if (found !== undefined) {
      siren = found.replaceAll(' ', '');
      return nothing();
    }
    const nic = nicLine.exec(line)?.[1];
    if (nic === undefined) return DSN.test(line) ? nothing() : readLine(line);
    const siret = siren + wholeNic(nic);
    if (isSiret(siret)) return { ...nothing(), sirets: [siret], changes: new Map([[siret, 'joined']]) };
    return { ...nothing(), refusals: [refusal(siren === '' ? 'siren-only' : 'siret-key')] };
  };
}
