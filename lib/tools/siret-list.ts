import type { Refusal } from './siret.ts';
import { brokenKey, SIRET_LENGTH } from './siret-key.ts';
import { readLine } from './siret-line.ts';

/** A number that was taken; `line` counts from 1, as the user's editor does. */
export interface AcceptedSiret {
  siret: string;
  line: number;
}

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

export interface SiretList {
  accepted: AcceptedSiret[];
  refused: RefusedNumber[];
  duplicates: DuplicateSiret[];
  ignored: IgnoredLine[];
  /** Lines read, empty ones included. */
  lines: number;
}

/** How far the reading is: `read` of `total` characters. */
export interface ReadProgress {
  read: number;
  total: number;
}

const LONGEST_SHOWN = 60;
const LINES_PER_STEP = 2_000;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Reads a list in any shape. It pauses after each `linesPerStep` lines, so that a view can let the page breathe and
 * show how far it is; the value returned at the end is the whole reading.
 */
export function* siretListReader(
  text: string,
  linesPerStep = LINES_PER_STEP,
): Generator<ReadProgress, SiretList, void> {
  const list: SiretList = { accepted: [], refused: [], duplicates: [], ignored: [], lines: 0 };
  const seen = new Map<string, number>();
  // Old Mac files end their lines with a return alone.
  const source = /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  for (let start = 0; start < source.length; ) {
    const feed = source.indexOf('\n', start);
    const next = feed === -1 ? source.length : feed + 1;
    list.lines++;
    if (!takeBareNumber(source, start, list, seen)) takeLine(source.slice(start, next).trim(), list, seen);
    start = next;
    if (list.lines % linesPerStep === 0) yield { read: start, total: source.length };
  }
  return list;
}

/** The whole reading at once, for short lists and tests. */
export function readSiretList(text: string): SiretList {
  const reader = siretListReader(text, Number.POSITIVE_INFINITY);
  let step = reader.next();
  while (!step.done) step = reader.next();
  return step.value;
}

/** The usual line, 14 digits and nothing else, is checked where it stands. */
function takeBareNumber(source: string, start: number, list: SiretList, seen: Map<string, number>): boolean {
  const end = start + SIRET_LENGTH;
  const after = source.charCodeAt(end);
  if (after !== LINE_FEED && after !== RETURN && end !== source.length) return false;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  if (brokenKey(source, start) !== null) return false;
  accept(source.slice(start, end), list, seen);
  return true;
}

function takeLine(raw: string, list: SiretList, seen: Map<string, number>): void {
  if (raw === '') return;
  const { sirets, refusals } = readLine(raw);
  for (const siret of sirets) accept(siret, list, seen);
  const line = list.lines;
  for (const refusal of refusals) list.refused.push({ line, raw: shortened(raw), ...refusal });
  if (sirets.length + refusals.length === 0) list.ignored.push({ line, raw: shortened(raw) });
}

function accept(siret: string, list: SiretList, seen: Map<string, number>): void {
  const line = list.lines;
  const firstLine = seen.get(siret);
  if (firstLine !== undefined) {
    list.duplicates.push({ siret, line, firstLine });
    return;
  }
  seen.set(siret, line);
  list.accepted.push({ siret, line });
}

function shortened(raw: string): string {
  return raw.length > LONGEST_SHOWN ? `${raw.slice(0, LONGEST_SHOWN - 1)}…` : raw;
}
