import { isSiren } from './siret.ts';
import { NIC_LENGTH, SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';

/** Digits that may be one number: 732 829 320 00074 is one run of four groups. */
export interface Run {
  groups: string[];
  text: string;
  start: number;
  hasDecimals: boolean;
  /** It has question marks where an encoding had no blank. */
  hasLostBlanks: boolean;
}

/** With what people, spreadsheets and lost accents put inside; the classes exclude each other, so it stays linear. */
const RUN = /\d(?:[ .'’\-‐–_?\uFFFD]{0,3}\d)*/g;
const DECIMALS = / ?\.0+$/;
const DECIMALS_NEXT = /^,0+(?!\d)/;
const LONGEST_DECIMALS = 12;
const LOST_BLANK = /[?\uFFFD]/;

/** The usual cuts; any other may join two numbers into somebody else's. */
const FORMS = ['14', '9 5', '3 3 3 5', '3 3 3 3 2', '3 3 3 2 3', '9 3 2', '9 2 3'];
/** Of a number alone, also thousands and a box for each digit. */
const FORMS_ALONE = [...FORMS, '2 3 3 3 3', '1 1 1 1 1 1 1 1 1 1 1 1 1 1'];
const MOST_GROUPS = 5;

export function runsOf(line: string): Run[] {
  return [...line.matchAll(RUN)].map(({ 0: text, index }) =>
    text.length < SIREN_LENGTH ? shortRun(text, index) : longRun(line, text, index),
  );
}

function shortRun(text: string, start: number): Run {
  return { text, start, groups: [text.replace(/\D+/g, '')], hasDecimals: false, hasLostBlanks: false };
}

function longRun(line: string, text: string, start: number): Run {
  const bare = withoutDecimals(text);
  const end = start + text.length;
  const hasDecimals =
    bare !== text || (line[end] === ',' && DECIMALS_NEXT.test(line.slice(end, end + LONGEST_DECIMALS)));
  return { text, start, groups: bare.split(/\D+/), hasDecimals, hasLostBlanks: LOST_BLANK.test(text) };
}

function withoutDecimals(text: string): string {
  // As in 73.282.932.000.000.
  if (text.indexOf('.') !== text.lastIndexOf('.')) return text;
  const bare = text.replace(DECIMALS, '');
  return bare.replace(/\D/g, '').length >= SIREN_LENGTH ? bare : text;
}

export const digitsOf = ({ groups }: Run): string => groups.join('');

export const isWellCut = ({ groups }: Run): boolean => FORMS_ALONE.includes(formOf(groups));

/** How many groups from `from` on make one number; 0 for none. */
export function groupsOfNumber(groups: readonly string[], from: number): number {
  let digits = 0;
  for (let count = 1; count <= MOST_GROUPS && digits < SIRET_LENGTH; count++) {
    digits += groups[from + count - 1]?.length ?? SIRET_LENGTH;
    if (digits === SIRET_LENGTH && FORMS.includes(formOf(groups.slice(from, from + count)))) return count;
  }
  return 0;
}

/** Whether the last group may be a postcode: it stands apart from the SIREN and does not begin with 00. */
export function mayBePostcode(groups: readonly string[]): boolean {
  const last = groups.at(-1) ?? '';
  return groups.length > 1 && last.length === NIC_LENGTH && !last.startsWith('00');
}

/** The first SIREN among the groups that follows its key; '' for none. */
export function sirenIn({ groups }: Run): string {
  for (const [at, group] of groups.entries()) {
    const three = groups.slice(at, at + 3);
    const digits = three.every(({ length }) => length === 3) ? three.join('') : group;
    if (groups.length > 1 && isSiren(digits)) return digits;
  }
  return '';
}

const formOf = (groups: readonly string[]): string =>
  groups.length > SIRET_LENGTH ? '' : groups.map(({ length }) => length).join(' ');
