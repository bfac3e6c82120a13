import type { Refusal } from '../number/siret.ts';
import { type Change, type LineReading, readLine } from '../number/siret-line.ts';
import { soleSiret } from '../number/siret-scan.ts';
import { type Layout, layoutOf } from './layout.ts';
import { rowEnd } from './records.ts';
import { type RowReader, readerFor, type Where } from './row-readers.ts';
import { type AcceptedSiret, SiretRegister, UNKNOWN } from './siret-register.ts';

export interface RefusedNumber extends Refusal {
  line: number;
  /** The line as it stands, shortened. */
  raw: string;
}

export interface DuplicateSiret extends AcceptedSiret {
  firstLine: number;
}

/** A line with no number to check: a heading, a name. Shown, so that no establishment is lost unseen. */
export interface IgnoredLine {
  line: number;
  raw: string;
}

/** A number that was read otherwise than it stands. */
export interface ChangedNumber extends AcceptedSiret {
  raw: string;
  change: Change;
}

export interface SiretList {
  accepted: SiretRegister;
  refused: RefusedNumber[];
  duplicates: DuplicateSiret[];
  ignored: IgnoredLine[];
  changed: ChangedNumber[];
  /** Lines read, empty ones included. */
  lines: number;
  layout: Layout | null;
  /** Where numbers were looked for. */
  where: Where;
  /** The row that begins on a line, as it stands; '' where none does. */
  rowAt(line: number): string;
}

const LONGEST_SHOWN = 60;

/** A list while it is being read. */
export class Reading {
  start = 0;
  readonly list: SiretList;
  readonly #source: string;
  readonly #hasQuotes: boolean;
  readonly #reader: RowReader | null;
  /** Where the row of each line begins, and -1 on the lines that only go on with one. */
  readonly #starts: number[] = [];

  constructor(source: string, column: number | null | undefined) {
    this.#source = source;
    this.#hasQuotes = source.includes('"');
    const layout = layoutOf(source);
    const { where, read } = readerFor(source, layout, column);
    this.#reader = read;
    this.list = {
      accepted: new SiretRegister(),
      refused: [],
      duplicates: [],
      ignored: [],
      changed: [],
      lines: 0,
      layout,
      where,
      rowAt: (line) => this.#rowAt(line),
    };
  }

  takeRows(count: number): void {
    for (let taken = 0; taken < count && this.start < this.#source.length; taken++) {
      const { end, lines } = rowEnd(this.#source, this.start, this.#hasQuotes);
      this.#starts.push(this.start);
      for (let more = 1; more < lines; more++) this.#starts.push(-1);
      this.#takeRow(this.start, end, this.list.lines + 1);
      this.list.lines += lines;
      this.start = end + 1;
    }
  }

  /** The usual row holds one number and whatever else; only an unusual one is looked at in every way. */
  #takeRow(start: number, end: number, line: number): void {
    const siret = this.#reader === null ? soleSiret(this.#source, start, end) : null;
    if (siret !== null) {
      this.#take(siret, line);
      return;
    }
    const row = this.#source.slice(start, end);
    if (row.trim() === '') return;
    const isHeading = line <= (this.list.layout?.headingLine ?? 0) && this.#reader !== null;
    const { sirets, refusals, changes } = isHeading ? NOTHING : (this.#reader ?? readLine)(row);
    const raw = shortened(row.trim());
    for (const number of sirets) {
      const change = changes.get(number);
      if (this.#take(number, line) && change) this.list.changed.push({ siret: number, line, raw, change });
    }
    for (const refusal of refusals) this.list.refused.push({ line, raw, ...refusal });
    if (sirets.length + refusals.length === 0) this.list.ignored.push({ line, raw });
  }

  /** Takes a number, or notes it as one that is there already and says no. */
  #take(siret: string, line: number): boolean {
    const { accepted, duplicates } = this.list;
    const known = accepted.enter(siret, line);
    if (known === UNKNOWN) return true;
    duplicates.push({ siret, line, firstLine: accepted.lineOf(known) });
    return false;
  }

  #rowAt(line: number): string {
    const start = this.#starts[line - 1] ?? -1;
    return start < 0 ? '' : this.#source.slice(start, rowEnd(this.#source, start, this.#hasQuotes).end);
  }
}

const NOTHING: LineReading = { sirets: [], refusals: [], changes: new Map() };

function shortened(raw: string): string {
  const line = raw.replace(/\s+/g, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}
