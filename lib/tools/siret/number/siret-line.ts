import { digitsOf, groupsOfNumber, isWellCut, mayBePostcode, type Run, runsOf } from './digit-runs.ts';
import { isMoment, withoutIbans } from './known-numbers.ts';
import { nothingTaken, refusalsOf } from './nothing-taken.ts';
import { scientific, withLetters } from './other-numbers.ts';
import { joinSirenAndNic } from './siren-nic.ts';
import { isSiret, plainForm, type Refusal } from './siret.ts';
import { SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';
import { doubtful, refusal } from './siret-refusals.ts';

/** How a number was read otherwise than it stands; `offered`: the user took an offer. */
export type Change = 'decimals' | 'blanks' | 'joined' | 'offered';

/** What a line holds; all empty for a heading or a name. */
export interface LineReading {
  sirets: string[];
  refusals: Refusal[];
  /** Of `sirets`, read otherwise than they stand. */
  changes: Map<string, Change>;
}

interface Findings extends LineReading {
  wrong: string[];
}

const ENGLISH_THOUSANDS = /(?<![\d,])\d{2}(?:,\d{3}){4}(?![\d,])/g;
/** 552/081/317/00018 */
const SLASHES = /(?<![\d/])(?:\d{3}\/){2}\d{3}\/\d{5}(?![\d/])|(?<![\d/])\d{9}\/\d{5}(?![\d/])/g;
const LABEL = /sirets?|num[ée]ros?|n[°o]/giu;

/** Every SIRET of a line, whatever stands around, and what only looks like one. */
export function readLine(raw: string): LineReading {
  const plain = plainForm(raw);
  const { line, sirets: joined, offers } = joinSirenAndNic(withoutIbans(withoutSigns(plain)));
  const found: Findings = { sirets: [], refusals: [], changes: new Map(), wrong: [] };
  const runs = runsOf(line);
  for (const run of runs) readRun(run, line, found);
  for (const siret of joined) found.changes.set(siret, 'joined');
  const { sirets, changes, wrong } = found;
  const sure = sirets.length === 0 ? [...offers, ...found.refusals] : found.refusals;
  const refusals = [...refusedForms(line), ...sure, ...refusedNumbers(wrong, sirets.length)];
  if (sirets.length > 0 || refusals.length > 0) return { sirets, refusals: eachOnce(refusals), changes };
  return { sirets, refusals: nothingTaken(plain, line, runs), changes };
}

function withoutSigns(line: string): string {
  const plain = line.replace(SLASHES, (all) => all.replaceAll('/', ' '));
  return plain.replace(ENGLISH_THOUSANDS, (all) => {
    const digits = all.replaceAll(',', '');
    return isSiret(digits) ? digits : all;
  });
}

function eachOnce(refusals: readonly Refusal[]): Refusal[] {
  return refusals.filter(
    ({ suggestion }, at) =>
      suggestion === undefined || refusals.findIndex((one) => one.suggestion === suggestion) === at,
  );
}

function readRun(run: Run, line: string, found: Findings): void {
  const { groups } = run;
  if (digitsOf(run).length <= SIRET_LENGTH) {
    readWhole(run, line, found);
    return;
  }
  for (let at = 0; at < groups.length; ) {
    const count = groupsOfNumber(groups, at);
    const part = groups.slice(at, at + count);
    const digits = part.join('');
    if (count > 0 && isSiret(digits)) {
      if (mayBePostcode(part)) found.refusals.push(doubtful('nic-or-postcode', digits));
      else take(digits, run, found);
    } else found.wrong.push(count > 0 ? digits : (groups[at] ?? ''));
    at += Math.max(1, count);
  }
}

/** Only a usual cut is taken unasked. */
function readWhole(run: Run, line: string, found: Findings): void {
  const digits = digitsOf(run);
  if (isMoment(digits)) return;
  if (!isSiret(digits)) {
    const [siren = ''] = run.groups;
    const isSirenAndPostcode = run.groups.length === 2 && mayBePostcode(run.groups);
    found.wrong.push(isSirenAndPostcode && siren.length === SIREN_LENGTH ? siren : digits);
    return;
  }
  const alone = standsAlone(run, line);
  if (!isWellCut(run)) {
    found.refusals.push(alone ? refusal('grouping', '', digits) : doubtful('grouping', digits));
    return;
  }
  const sure = !mayBePostcode(run.groups) || (alone && run.groups.length > 2);
  if (sure) take(digits, run, found);
  else found.refusals.push(doubtful('nic-or-postcode', digits));
}

function take(siret: string, { hasDecimals, hasLostBlanks }: Run, { sirets, changes }: Findings): void {
  sirets.push(siret);
  if (hasDecimals) changes.set(siret, 'decimals');
  else if (hasLostBlanks) changes.set(siret, 'blanks');
}

function standsAlone({ start, text }: Run, line: string): boolean {
  const rest = line.slice(0, start) + line.slice(start + text.length);
  return !/[\p{L}\d]/u.test(rest.replace(LABEL, ''));
}

function refusedForms(line: string): Refusal[] {
  const rounded = scientific(line);
  return rounded ? [rounded] : withLetters(line).filter(({ suggestion }) => suggestion !== undefined);
}

/** Beside a valid SIRET, only other 14 digits are a mistake. */
function refusedNumbers(wrong: readonly string[], accepted: number): Refusal[] {
  const least = accepted > 1 ? 11 : SIRET_LENGTH;
  const suspects = wrong.filter(
    (digits) => digits.length === SIRET_LENGTH || (accepted > 1 && digits.length >= least),
  );
  return suspects.flatMap(refusalsOf);
}
