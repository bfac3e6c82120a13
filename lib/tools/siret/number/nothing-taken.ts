import { digitsOf, mayBePostcode, type Run, sirenIn } from './digit-runs.ts';
import { isMoment, isPhone, saysPhone } from './known-numbers.ts';
import { namedOtherwise } from './other-numbers.ts';
import { wholeNic } from './siren-nic.ts';
import { checkDigits, isSiret, type Refusal } from './siret.ts';
import { SIREN_LENGTH, SIRET_LENGTH } from './siret-key.ts';
import { doubtful, refusal } from './siret-refusals.ts';

/**
 * Why a line gave no SIRET: what it holds instead, or the number nearest to 14 digits. `line`, `runs`: without bank
 * accounts.
 */
export function nothingTaken(plain: string, line: string, runs: readonly Run[]): Refusal[] {
  const named = namedOtherwise(plain);
  if (named) return [named];
  if (runs.some((run) => isMoment(digitsOf(run)))) return [refusal('date')];
  const alone = !/\p{L}/u.test(line);
  let nearest: Run | null = null;
  for (const run of runs) {
    const digits = numberIn(run, line);
    const counts = alone || digits.length >= SIREN_LENGTH;
    if (counts && (nearest === null || distance(digits) < distance(numberIn(nearest, line)))) nearest = run;
  }
  return nearest === null ? [] : refusalsOfRun(nearest, line);
}

export function refusalsOf(digits: string): Refusal[] {
  const check = checkDigits(digits);
  if (check.valid) return [];
  const { valid: _, digits: __, ...rest } = check;
  return [rest];
}

function refusalsOfRun(run: Run, line: string): Refusal[] {
  if (isPhone(digitsOf(run), line[run.start - 1] ?? '')) return saysPhone(line) ? [] : [refusal('phone')];
  const siren = sirenIn(run);
  const rest = digitsOf(run).slice(siren.length);
  const joined = siren + wholeNic(rest);
  const mayBeNic = siren !== '' && digitsOf(run).startsWith(siren) && isSiret(joined);
  if (mayBeNic && !goesOnAsDate(run, line)) return [doubtful('nic-or-postcode', joined)];
  return refusalsOf(numberIn(run, line));
}

function numberIn(run: Run, line: string): string {
  const [first = ''] = run.groups;
  const digits = digitsOf(run);
  if (run.groups.length === 2 && mayBePostcode(run.groups) && first.length === SIREN_LENGTH) return first;
  const isMore = digits.length > SIRET_LENGTH || goesOnAsDate(run, line);
  return (isMore && sirenIn(run)) || digits;
}

const goesOnAsDate = ({ start, text }: Run, line: string): boolean => line[start + text.length] === '/';

function distance(digits: string): number {
  return Math.abs(digits.length - SIRET_LENGTH);
}
