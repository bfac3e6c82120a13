import type { Change } from '../number/siret-line.ts';
import type { Refusal } from '../number/siret-refusals.ts';
import type { Layout } from './layout.ts';
import type { Where } from './row-readers.ts';
import type { AcceptedSiret, SiretRegister } from './siret-register.ts';

/** A number that cannot be taken, and why. */
export interface RefusedNumber extends Refusal {
  line: number;
  /** Shortened. */
  raw: string;
}

export interface DuplicateSiret extends AcceptedSiret {
  firstLine: number;
}

/** A line without any number, shown so that no establishment is lost unseen. */
export interface IgnoredLine {
  line: number;
  raw: string;
}

/** A SIRET that was read otherwise than it stands. */
export interface ChangedNumber extends AcceptedSiret {
  raw: string;
  change: Change;
}

/** What was read from a list. Lines count from 1, on through all sheets: `sheetAt` leads back. */
export interface SiretList {
  accepted: SiretRegister;
  refused: RefusedNumber[];
  duplicates: DuplicateSiret[];
  ignored: IgnoredLine[];
  changed: ChangedNumber[];
  /** Empty ones included. */
  lines: number;
  sheets: ReadSheet[];
}

export interface ReadSheet {
  name: string;
  /** How many lines the sheets before it have. */
  before: number;
  layout: Layout | null;
  where: Where;
  /** A row by its own line; '' where none begins. */
  rowAt(line: number): string;
}

export interface ListSource {
  name: string;
  text: string;
  /** Lines left out, counted from 1. */
  without?: readonly number[];
}
