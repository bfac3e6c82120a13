import { TextBlocks } from './text-blocks.ts';

/** A sheet as it would be copied: rows on lines, tabs between cells. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  text: string;
  /** Counted from 1. */
  hiddenRows: number[];
  /** Counted from 0. */
  hiddenColumns: number[];
  /** How many groups of merged cells. */
  merged: number;
  /** How many formulas have no result. */
  unsolved: number;
  /** How many cells hold #REF! and the like. */
  errors: number;
}

/** A stray cell far out must not make a million empty ones. */
const MOST_COLUMNS = 256;
const MOST_ROWS = 1_048_576;

/** Counted from 0, ends included. */
export interface Merge {
  top: number;
  bottom: number;
  column: number;
}

export class SheetBuilder {
  readonly sheet: Sheet;
  rows = 0;
  readonly #text = new TextBlocks();
  readonly #merges: Merge[] = [];

  constructor(name: string, isHidden: boolean) {
    this.sheet = {
      name,
      isHidden,
      text: '',
      hiddenRows: [],
      hiddenColumns: [],
      merged: 0,
      unsolved: 0,
      errors: 0,
    };
  }

  /** Adds a row, `index` from 0: skipped rows are empty, one that comes too late is the next. */
  addRow(index: number, cells: readonly string[], isHidden: boolean): void {
    const row = cells.slice(0, MOST_COLUMNS).map(clean).join('\t').replace(/\t+$/, '');
    if (row === '' || index >= MOST_ROWS) return;
    const skipped = Math.max(0, index - this.rows);
    this.#text.add((this.rows > 0 ? '\n' : '') + '\n'.repeat(skipped) + row);
    this.rows += skipped + 1;
    if (isHidden) this.sheet.hiddenRows.push(this.rows);
  }

  addMerge(merge: Merge): void {
    this.sheet.merged++;
    if (merge.bottom > merge.top) this.#merges.push(merge);
  }

  /** Counted from 0, ends included. */
  hideColumns(first: number, last: number): void {
    for (let column = first; column <= Math.min(last, MOST_COLUMNS - 1); column++)
      this.sheet.hiddenColumns.push(column);
  }

  finished(): Sheet {
    const text = this.#text.take();
    this.sheet.text = this.#merges.length > 0 ? spread(text, this.#merges) : text;
    return this.sheet;
  }
}

/** The value of merged cells belongs to each of their rows. */
function spread(text: string, merges: readonly Merge[]): string {
  const rows = text.split('\n');
  for (const { top, bottom, column } of merges) {
    const value = rows[top]?.split('\t')[column] ?? '';
    for (let row = top + 1; value !== '' && row <= Math.min(bottom, rows.length - 1); row++) {
      const cells = rows[row]?.split('\t') ?? [];
      while (cells.length <= column) cells.push('');
      if (cells[column] === '' && cells.some((cell) => cell !== ''))
        rows[row] = cells.with(column, value).join('\t');
    }
  }
  return rows.join('\n');
}

/** A tab or a line break would cut the row; a quote is doubled in quotes, as on the clipboard. */
function clean(cell: string): string {
  if (!/[\s"]/.test(cell)) return cell;
  const line = cell.replace(/\s+/g, ' ').trim();
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

/** A spreadsheet's number of days as a date. */
export function dateText(days: number, since1904: boolean): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round((days + (since1904 ? 1462 : 0)) * 86_400_000));
  return Number.isNaN(date.getTime()) ? String(days) : date.toLocaleDateString('fr-FR', { timeZone: 'UTC' });
}
