import type { Refusal } from './siret.ts';
import { brokenKeyOf, NIC_LENGTH, numberAt, SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';
import { readLine } from './siret-line.ts';
import { type AcceptedSiret, SiretRegister, UNKNOWN } from './siret-register.ts';
import { soleNumber } from './siret-scan.ts';

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
  accepted: SiretRegister;
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
/** The shortest way to write a number: no character stands for more than two digits (⑳). */
const LEAST_CHARACTERS = SIRET_LENGTH / 2;
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
  const list = emptyList(Math.ceil(text.length / LEAST_CHARACTERS));
  // Old Mac files end their lines with a return alone.
  const source = text.includes('\r') && /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  for (let start = 0; start < source.length; ) {
    start = takeLines(source, start, list, linesPerStep);
    if (start < source.length) yield { read: start, total: source.length };
  }
  return list;
}

function emptyList(most: number): SiretList {
  return {
    accepted: new SiretRegister(most),
    refused: [],
    duplicates: [],
    ignored: [],
    lines: 0,
  };
}

/** The whole reading at once, for short lists and tests. */
export function readSiretList(text: string): SiretList {
  const reader = siretListReader(text, Number.POSITIVE_INFINITY);
  let step = reader.next();
  while (!step.done) step = reader.next();
  return step.value;
}

/** Takes up to `count` lines and gives the place where the next one begins. */
function takeLines(source: string, from: number, list: SiretList, count: number): number {
  let start = from;
  for (let taken = 0; taken < count && start < source.length; taken++) {
    list.lines++;
    const bare = start + SIRET_LENGTH;
    if (endsAt(source, bare) && take(source, start, list)) {
      start = source.charCodeAt(bare) === RETURN ? bare + 2 : bare + 1;
      continue;
    }
    const feed = source.indexOf('\n', start);
    const end = feed === -1 ? source.length : feed;
    takeLine(source, start, end, list);
    start = end + 1;
  }
  return start;
}

function endsAt(source: string, place: number): boolean {
  const code = source.charCodeAt(place);
  return code === LINE_FEED || code === RETURN || place === source.length;
}

/** The usual line holds one number and whatever else; only an unusual one is looked at in every way. */
function takeLine(source: string, start: number, end: number, list: SiretList): void {
  const sole = soleNumber(source, start, end);
  if (sole !== null && take(sole, 0, list)) return;
  const raw = source.slice(start, end).trim();
  if (raw === '') return;
  const { sirets, refusals } = readLine(raw);
  for (const siret of sirets) take(siret, 0, list);
  const line = list.lines;
  for (const refusal of refusals) list.refused.push({ line, raw: shortened(raw), ...refusal });
  if (sirets.length + refusals.length === 0) list.ignored.push({ line, raw: shortened(raw) });
}

/** Takes the 14 digits that begin at `start`, or does nothing and says so when they are not a number that holds. */
function take(source: string, start: number, list: SiretList): boolean {
  const siren = numberAt(source, start, SIREN_LENGTH);
  const nic = numberAt(source, start + SIREN_LENGTH, NIC_LENGTH);
  if (siren < 0 || nic < 0 || brokenKeyOf(siren, nic) !== null) return false;
  const siret = source.slice(start, start + SIRET_LENGTH);
  const line = list.lines;
  const known = list.accepted.enter(siret, siren, nic, line);
  if (known !== UNKNOWN) list.duplicates.push({ siret, line, firstLine: list.accepted.lineOf(known) });
  return true;
}

function shortened(raw: string): string {
  return raw.length > LONGEST_SHOWN ? `${raw.slice(0, LONGEST_SHOWN - 1)}…` : raw;
}
