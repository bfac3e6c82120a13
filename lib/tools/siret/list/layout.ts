import {
  haveRivals,
  isNumberCell,
  likeliest,
  pairOf,
  readColumn,
  type SampledColumn,
  TITLES,
} from './columns.ts';
import { cellsOf, rowEnd, unwrapped } from './records.ts';
import { separatorOf } from './separator.ts';

export interface SiretColumn {
  index: number;
  title: string;
  /** How many, in the rows looked at. */
  count: number;
}

/** How a list is laid out, by its first rows; columns are counted from 0. */
export interface Layout {
  separator: string;
  /** Each row in quotes as a whole. */
  wrapped: boolean;
  /** Counted from 1; 0 without a heading. */
  headingLine: number;
  siretColumns: SiretColumn[];
  /** The index of the column to take where there are several. */
  likeliest: number;
  /** See `haveRivals`. */
  hasRivals: boolean;
  /** The columns to join where none holds whole SIRETs. */
  pair: { siren: number; nic: number } | null;
  name: number | null;
  city: number | null;
}

interface SampledRow {
  line: number;
  cells: string[];
}

const SAMPLE_ROWS = 300;
const SAMPLE_LENGTH = 200_000;
const MOST_TITLE_ROWS = 12;

/** The layout of a list; null where it has no columns. */
export function layoutOf(text: string): Layout | null {
  const rows = sampleRows(text);
  const wrapped =
    rows.length > 1 && rows.filter(({ row }) => unwrapped(row) !== row).length > rows.length / 2;
  const plain = rows.map(({ line, row }) => ({ line, row: wrapped ? unwrapped(row) : row }));
  const separator = separatorOf(plain.map(({ row }) => row));
  if (separator === null) return null;
  const cut = plain.map(({ line, row }) => ({ line, cells: cellsOf(row, separator) }));
  return { separator, wrapped, ...columnsOf(cut, separator) };
}

function sampleRows(text: string): { line: number; row: string }[] {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const rows: { line: number; row: string }[] = [];
  let line = 1;
  for (let start = 0; start < sample.length && rows.length < SAMPLE_ROWS; ) {
    const { end, lines } = rowEnd(sample, start, true);
    const row = sample.slice(start, end).trim();
    if (row !== '') rows.push({ line, row: sample.slice(start, end).replace(/\r$/, '') });
    line += lines;
    start = end + 1;
  }
  return rows;
}

function columnsOf(rows: readonly SampledRow[], separator: string): Omit<Layout, 'separator' | 'wrapped'> {
  const { heading, data } = headingAndData(rows);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) =>
    readColumn(index, (heading?.cells[index] ?? '').trim(), data.map(at(index))),
  );
  const siretColumns = columns.filter(holdsSiret);
  const cells = data.map((row) => row.cells);
  const pair = siretColumns.length === 0 ? pairOf(columns, cells) : null;
  const taken = new Set([...siretColumns.map(({ index }) => index), pair?.siren, pair?.nic]);
  const free = columns.filter(({ index }) => !taken.has(index));
  return {
    headingLine: heading?.line ?? 0,
    siretColumns: siretColumns.map(({ index, title, sirets }) => ({
      index,
      title: title || `Colonne ${columnName(index)}`,
      count: sirets,
    })),
    likeliest: likeliest(siretColumns),
    hasRivals: haveRivals(siretColumns, cells),
    pair,
    name: separator === ' ' ? null : nameColumn(free),
    city: free.find(({ title }) => TITLES.city.test(title))?.index ?? null,
  };
}

function headingAndData(rows: readonly SampledRow[]): {
  heading: SampledRow | undefined;
  data: SampledRow[];
} {
  const first = rows.findIndex(({ cells }) => cells.some((cell) => isNumberCell(cell.trim())));
  if (first === -1) return { heading: undefined, data: [] };
  const above = rows.slice(Math.max(0, first - MOST_TITLE_ROWS), first);
  return { heading: above.findLast(isHeading), data: rows.slice(first) };
}

const at = (index: number) => (row: SampledRow) => (row.cells[index] ?? '').trim();

const isHeading = ({ cells }: SampledRow): boolean =>
  cells.some((cell) => TITLES.number.test(cell)) ||
  cells.filter((cell) => /^\D*\p{L}\D*$/u.test(cell)).length > 1;

const holdsSiret = ({ sirets, filled, title }: SampledColumn): boolean =>
  sirets > 0 && (sirets >= filled / 10 || TITLES.number.test(title));

function nameColumn(columns: readonly SampledColumn[]): number | null {
  const titled = TITLES.names.map((title) =>
    columns.find((column) => title.test(column.title) && column.letters > 0),
  );
  const wordy = columns.filter(({ letters, title }) => letters >= 3 && !TITLES.city.test(title));
  const [best] = wordy.sort((a, b) => b.letters - a.letters);
  return titled.find((column) => column !== undefined)?.index ?? best?.index ?? null;
}

/** A column's name in spreadsheets, such as AC; `index` from 0. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before < 0 ? '' : columnName(before)) + String.fromCharCode(65 + (index % 26));
}
