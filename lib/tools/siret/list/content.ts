import type { Change } from '../number/siret-line.ts';
import type { Refusal } from '../number/siret-refusals.ts';
import type { Layout } from './layout.ts';
import type { Where } from './row-readers.ts';
import type { AcceptedSiret, SiretRegister } from './siret-register.ts';

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

/** All that a list holds. Lines count from 1, on through all sheets; `sheetAt` leads back to the sheet. */
export interface SiretList {
  accepted: SiretRegister;
  refused: RefusedNumber[];
  duplicates: DuplicateSiret[];
  ignored: IgnoredLine[];
  changed: ChangedNumber[];
  /** Lines read, empty ones included. */
  lines: number;
  sheets: ReadSheet[];
}

/** What was found out about one sheet of a list. */
export interface ReadSheet {
  name: string;
  /** Lines of the sheets before it. */
  before: number;
  layout: Layout | null;
  /** Where numbers were looked for. */
  where: Where;
  /** The row that begins on a line of its own count, as it stands; '' where none does. */
  rowAt(line: number): string;
}

/** What is to be read as one list: a text, or several sheets of a workbook. */
export interface ListSource {
  name: string;
  text: string;
  /** Lines that are left out, counted from 1. */
  without?: readonly number[];
}
