import type { ListSource, ReadSheet, SiretList } from './content.ts';
import { Reading } from './reading.ts';
import { SiretRegister } from './siret-register.ts';

export type * from './content.ts';

/** How far the reading is: `read` of `total` characters. */
export interface ReadProgress {
  read: number;
  total: number;
}

const ROWS_PER_STEP = 2_000;

/**
 * Reads a list in any shape. It pauses after each `rowsPerStep` rows; the value returned at the end is the whole
 * reading. `column`: look only there (null: everywhere); left out, the likeliest of several columns is taken.
 */
export function* siretListReader(
  sources: readonly ListSource[],
  rowsPerStep = ROWS_PER_STEP,
  column?: number | null,
): Generator<ReadProgress, SiretList, void> {
  const list: SiretList = {
    accepted: new SiretRegister(),
    refused: [],
    duplicates: [],
    ignored: [],
    changed: [],
    lines: 0,
    sheets: [],
  };
  const total = sources.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  for (const source of sources) {
    const reading = new Reading(source, list, column);
    while (!reading.isDone) {
      reading.takeRows(rowsPerStep);
      if (before + reading.start < total) yield { read: before + reading.start, total };
    }
    before += source.text.length;
  }
  return list;
}

/** The whole reading of one text at once, for short lists and tests. */
export function readSiretList(text: string, column?: number | null): SiretList {
  const reader = siretListReader([{ name: '', text }], Number.POSITIVE_INFINITY, column);
  let step = reader.next();
  while (!step.done) step = reader.next();
  return step.value;
}

/** The sheet that a line stands in, and its number there. */
export function sheetAt({ sheets }: SiretList, line: number): { sheet: ReadSheet | undefined; line: number } {
  const sheet = sheets.findLast(({ before }) => before < line);
  return { sheet, line: line - (sheet?.before ?? 0) };
}
