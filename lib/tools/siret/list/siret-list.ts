import type { ListSource, ReadSheet, SiretList } from './content.ts';
import { Reading } from './reading.ts';
import { SiretRegister } from './siret-register.ts';

export type * from './content.ts';

/** How many characters are read, of how many. */
export interface ReadProgress {
  read: number;
  total: number;
}

const ROWS_PER_STEP = 2_000;

/**
 * Reads a list, with a pause after each `rowsPerStep` rows. `column`: null for everywhere, left out for the likeliest.
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

export function readSiretList(text: string, column?: number | null): SiretList {
  const reader = siretListReader([{ name: '', text }], Number.POSITIVE_INFINITY, column);
  let step = reader.next();
  while (!step.done) step = reader.next();
  return step.value;
}

export function sheetAt({ sheets }: SiretList, line: number): { sheet: ReadSheet | undefined; line: number } {
  const sheet = sheets.findLast(({ before }) => before < line);
  return { sheet, line: line - (sheet?.before ?? 0) };
}
