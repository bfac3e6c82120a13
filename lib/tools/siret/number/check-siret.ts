import { refusalOfLetters } from './other-numbers.ts';
import { checkDigits, plainForm, type SiretCheck } from './siret.ts';
import { readLine } from './siret-line.ts';
import { refusal } from './siret-refusals.ts';

export function checkSiret(raw: string): SiretCheck {
  const plain = plainForm(raw).trim();
  if (plain === '') return { valid: false, digits: '', ...refusal('empty') };
  const { sirets, refusals } = readLine(plain);
  const [siret, ...others] = sirets;
  if (siret !== undefined && others.length === 0) return { valid: true, siret };
  const core = plain.replace(/[^\p{L}\p{N}]/gu, '').replace(/^\D+|\D+$/g, '');
  if (core === '') return { valid: false, digits: '', ...refusal('no-digits') };
  const [first] = refusals;
  if (first) return { valid: false, digits: core.replace(/\D/g, ''), ...first };
  if (/\D/.test(core)) return { valid: false, digits: core, ...refusalOfLetters(core) };
  const check = checkDigits(core);
  // Several numbers, or one that is right only when cut otherwise.
  return check.valid ? { valid: false, digits: core, ...refusal('grouping', '', core) } : check;
}
