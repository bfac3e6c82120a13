import { checkDigits, isSiret, plainForm, type Refusal, refusalOfLetters, SCIENTIFIC } from './siret.ts';
import { SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';
import { refusal } from './siret-refusals.ts';

/** Into how many parts people cut a number when it stands among others: 732 829 320 000 74. */
const MOST_PARTS = 5;

/** What one line of a list holds; both empty: a heading, a name, an empty line. */
export interface LineReading {
  sirets: string[];
  refusals: Refusal[];
}

/** Digits with what people and spreadsheets put inside a number; each class excludes the other, so it stays linear. */
const RUN = /\d(?:[ .'’-]{0,3}\d)*/g;
const SPLIT_NUMBER = /(?<!\d)(\d{9})["' ]*[;,\t|]["' ]*(00\d{3})(?!\d)/g;
const ENGLISH_THOUSANDS = /(?<![\d,])\d{2}(?:,\d{3}){4}(?![\d,])/g;
const WITH_LETTERS = /(?<![\p{L}\d])[\dOoIl]{14}(?![\p{L}\d])/gu;

/** Finds every SIRET of a line, whatever stands around it, and what looks like one but is not. */
export function readLine(raw: string): LineReading {
  const line = joinSplitNumbers(plainForm(raw));
  const runs = line.match(RUN) ?? [];
  const sirets: string[] = [];
  const wrong: string[] = [];
  for (const run of runs) readRun(run, sirets, wrong);
  const refusals = [...refusedForms(line), ...refusedNumbers(wrong, sirets.length)];
  if (sirets.length > 0 || refusals.length > 0) return { sirets, refusals };
  return { sirets, refusals: closestMiss(line, runs) };
}

/** SIREN and NIC in neighbouring columns (a NIC begins with 00, a postcode never does), 73,282,932,000,074. */
function joinSplitNumbers(line: string): string {
  const joined = line.replace(SPLIT_NUMBER, (all, siren, nic) => (isSiret(siren + nic) ? siren + nic : all));
  return joined.replace(ENGLISH_THOUSANDS, (all) => {
    const digits = all.replaceAll(',', '');
    return isSiret(digits) ? digits : all;
  });
}

/** Sorts one run of digits into numbers that hold and numbers that should have held. */
function readRun(run: string, sirets: string[], wrong: string[]): void {
  const tokens = run.split(/\D+/);
  const whole = tokens.join('');
  if (whole.length <= SIRET_LENGTH) {
    if (isSiret(whole)) sirets.push(whole);
    else wrong.push(whole);
    return;
  }
  for (let at = 0; at < tokens.length; ) {
    const { digits, used } = numberFrom(tokens, at);
    if (isSiret(digits)) sirets.push(digits);
    else if (used === 1 || digits.length === SIRET_LENGTH) wrong.push(digits);
    at += isSiret(digits) ? used : 1;
  }
}

/** Following tokens that make 14 digits with a break after the SIREN (9 5, 3 3 3 5…), else the first one alone. */
function numberFrom(tokens: readonly string[], from: number): { digits: string; used: number } {
  let digits = '';
  let breaksAfterSiren = false;
  for (let used = 1; used <= MOST_PARTS && digits.length < SIRET_LENGTH; used++) {
    digits += tokens[from + used - 1] ?? '';
    breaksAfterSiren ||= digits.length === SIREN_LENGTH;
    if (digits.length === SIRET_LENGTH && (used === 1 || breaksAfterSiren)) return { digits, used };
  }
  return { digits: tokens[from] ?? '', used: 1 };
}

function refusedForms(line: string): Refusal[] {
  if (SCIENTIFIC.test(line)) return [refusal('excel-rounded')];
  const mixed = (line.match(WITH_LETTERS) ?? []).filter((token) => /\d/.test(token) && /\D/.test(token));
  return mixed.map(refusalOfLetters).filter(({ suggestion }) => suggestion !== undefined);
}

/** Beside a valid number, telephone numbers, postcodes and SIREN are no mistakes; a number of 14 digits is. */
function refusedNumbers(wrong: readonly string[], accepted: number): Refusal[] {
  const least = accepted > 1 ? 11 : SIRET_LENGTH;
  const suspects = wrong.filter(
    (digits) => digits.length === SIRET_LENGTH || (accepted > 1 && digits.length >= least),
  );
  return suspects.flatMap(refusalsOf);
}

/** The number nearest to 14 digits of a line that holds none. */
function closestMiss(line: string, runs: readonly string[]): Refusal[] {
  const numbers = runs.map((run) => run.replace(/\D/g, '')).filter((digits) => digits !== '');
  const alone = !/\p{L}/u.test(line);
  const candidates = numbers.filter((digits) => alone || digits.length >= SIREN_LENGTH);
  const [nearest] = candidates.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? [] : refusalsOf(nearest);
}

function distance(digits: string): number {
  return Math.abs(digits.length - SIRET_LENGTH);
}

function refusalsOf(digits: string): Refusal[] {
  const check = checkDigits(digits);
  if (check.valid) return [];
  const { rule, reason, cure, suggestion } = check;
  return [{ rule, reason, cure, ...(suggestion !== undefined && { suggestion }) }];
}
