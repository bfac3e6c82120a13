import { Reading, type SiretList } from './reading.ts';

export type { ChangedNumber, DuplicateSiret, IgnoredLine, RefusedNumber, SiretList } from './reading.ts';

/** How far the reading is: `read` of `total` characters. */
export interface ReadProgress {
  read: number;
  total: number;
}

const ROWS_PER_STEP = 2_000;

/**
 * Reads a list in any shape. It pauses after each `rowsPerStep` rows, so that a view can let the page breathe and
 * show how far it is; the value returned at the end is the whole reading. `column`: look only there (null: everywhere);
 * left out, the likeliest of several columns is taken.
 */
export function* siretListReader(
  text: string,
  rowsPerStep = ROWS_PER_STEP,
  column?: number | null,
): Generator<ReadProgress, SiretList, void> {
  // Old Mac files end their lines with a return alone.
  const source = text.includes('\r') && /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  const reading = new Reading(source, column);
  while (reading.start < source.length) {
    reading.takeRows(rowsPerStep);
    if (reading.start < source.length) yield { read: reading.start, total: source.length };
  }
  return reading.list;
}

/** The whole reading at once, for short lists and tests. */
export function readSiretList(text: string, column?: number | null): SiretList {
  const reader = siretListReader(text, Number.POSITIVE_INFINITY, column);
  let step = reader.next();
  while (!step.done) step = reader.next();
  return step.value;
}
