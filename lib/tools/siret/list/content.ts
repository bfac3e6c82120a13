import type { Change } from '../number/siret-line.ts';
import type { Refusal } from '../number/siret-refusals.ts';
import type { Layout } from './layout.ts';
import type { Where } from './row-readers.ts';
import type { AcceptedSiret, SiretRegister } from './siret-register.ts';

export interface RefusedNumber extends Refusal {
  line: number;
  /** Shortened. */
  raw: string;
}

export interface DuplicateSiret extends AcceptedSiret {
  firstLine: number;
}

/** Shown, so that no establishment is lost unseen. */
export interface IgnoredLine {
  line: number;
  raw: string;
}

export interface ChangedNumber extends AcceptedSiret {
  raw: string;
  change: Change;
}

/** Lines count from 1, on through all sheets: `sheetAt` leads back. */
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
  /** Lines of the sheets before. */
  before: number;
  layout: Layout | null;
  where: Where;
  /** By its own count; '' where no row begins. */
  rowAt(line: number): string;
}

export interface ListSource {
  name: string;
  text: string;
  /** Counted from 1. */
  without?: readonly number[];
}
