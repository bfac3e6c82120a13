import { IntList } from '../long-list/int-list.ts';
import { type LineReading, readLine } from '../number/siret-line.ts';
import { soleSiret } from '../number/siret-scan.ts';
import type { ListSource, SiretList } from './content.ts';
import { layoutOf } from './layout.ts';
import { rowEnd } from './records.ts';
import { columnReader, type RowReader, readerFor } from './row-readers.ts';
import { UNKNOWN } from './siret-register.ts';

const LONGEST_SHOWN = 60;

export class Reading {
  start = 0;
  readonly #list: SiretList;
  readonly #source: string;
  readonly #hasQuotes: boolean;
  readonly #reader: RowReader | null;
  readonly #soleColumn: RowReader | null;
  readonly #before: number;
  readonly #headingLine: number;
  readonly #without: ReadonlySet<number>;
  /** -1 on lines that only go on with a row. */
  readonly #starts = new IntList();

  constructor({ name, text, without }: ListSource, list: SiretList, column: number | null | undefined) {
    // Old Mac files end their lines with a return alone.
    this.#source = text.includes('\r') && /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
    this.#hasQuotes = text.includes('"');
    this.#list = list;
    this.#before = list.lines;
    this.#without = new Set(without);
    const layout = layoutOf(this.#source);
    const { where, read } = readerFor(this.#source, layout, column);
    this.#reader = read;
    const [only, ...others] = layout?.siretColumns ?? [];
    const isSole = layout && only && others.length === 0 && read === null;
    this.#soleColumn = isSole ? columnReader(layout, only.index) : null;
    this.#headingLine = read === null ? 0 : (layout?.headingLine ?? 0);
    list.sheets.push({ name, before: list.lines, layout, where, rowAt: (line) => this.#rowAt(line) });
  }

  get isDone(): boolean {
    return this.start >= this.#source.length;
  }

  takeRows(count: number): void {
    for (let taken = 0; taken < count && !this.isDone; taken++) {
      const { end, lines } = rowEnd(this.#source, this.start, this.#hasQuotes);
      this.#starts.push(this.start);
      for (let more = 1; more < lines; more++) this.#starts.push(-1);
      this.#takeRow(this.start, end, this.#list.lines + 1);
      this.#list.lines += lines;
      this.start = end + 1;
    }
  }

  #takeRow(start: number, end: number, line: number): void {
    if (this.#without.size > 0 && this.#without.has(line - this.#before)) return;
    const siret = this.#reader === null ? soleSiret(this.#source, start, end) : null;
    if (siret !== null) {
      this.#take(siret, line);
      return;
    }
    const row = this.#source.slice(start, end);
    if (row.trim() !== '') this.#takeUnusual(row, line);
  }

  #takeUnusual(row: string, line: number): void {
    const { changed, refused, ignored } = this.#list;
    const isHeading = line - this.#before <= this.#headingLine;
    const { sirets, refusals, changes } = isHeading ? NOTHING : this.#reading(row);
    const raw = shortened(row.trim());
    for (const siret of sirets) {
      const change = changes.get(siret);
      if (this.#take(siret, line) && change) changed.push({ siret, line, raw, change });
    }
    for (const refusal of refusals) refused.push({ line, raw, ...refusal });
    if (sirets.length + refusals.length === 0) ignored.push({ line, raw });
  }

  /** Where a row says nothing, its cell may say why: a date, a few digits. */
  #reading(row: string): LineReading {
    const found = (this.#reader ?? readLine)(row);
    const isNothing = found.sirets.length + found.refusals.length === 0;
    return isNothing && this.#soleColumn ? this.#soleColumn(row) : found;
  }

  #take(siret: string, line: number): boolean {
    const { accepted, duplicates } = this.#list;
    const known = accepted.enter(siret, line);
    if (known === UNKNOWN) return true;
    duplicates.push({ siret, line, firstLine: accepted.lineOf(known) });
    return false;
  }

  #rowAt(line: number): string {
    const start = this.#starts.at(line - 1) ?? -1;
    return start < 0 ? '' : this.#source.slice(start, rowEnd(this.#source, start, this.#hasQuotes).end);
  }
}

const NOTHING: LineReading = { sirets: [], refusals: [], changes: new Map() };

function shortened(raw: string): string {
  const line = raw.replace(/\s+/g, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}
