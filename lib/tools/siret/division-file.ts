import { csv } from './csv.ts';
import { isSiret } from './siret.ts';
import { readLine } from './siret-line.ts';
import { soleNumber } from './siret-scan.ts';

const HEADING = ['Compte', 'SIRET'];
const IS_HEADING = /^[\s"\uFEFF]*Compte["\s]*[;,\t]/i;
const ACCOUNT = /^["'\s]*(\d{1,4})["']*\s*[;,\t]/;

/** One account as CSV, or all of them: the file that can be dropped in again next month. */
export function divisionCsv(accounts: readonly (readonly string[])[], only?: number): string {
  const rows = accounts.flatMap((sirets, index) =>
    only === undefined || only === index + 1 ? sirets.map((siret) => [String(index + 1), siret]) : [],
  );
  return csv([HEADING, ...rows]);
}

/** The bare numbers of an account, one per line, to be pasted elsewhere. */
export function plainList(sirets: readonly string[]): string {
  return sirets.map((siret) => `${siret}\r\n`).join('');
}

/**
 * The accounts of a file written by `divisionCsv`, also after a spreadsheet has saved it; null when it is another
 * file: the heading tells them apart, since many lists number their lines in the first column.
 */
export function readDivision(text: string): string[][] | null {
  const [heading = '', ...lines] = text.split(/\r\n|\n|\r/);
  if (!IS_HEADING.test(heading)) return null;
  const accounts: string[][] = [];
  for (const line of lines) {
    const account = Number(ACCOUNT.exec(line)?.[1] ?? 0);
    const siret = account > 0 ? siretOf(line.replace(/^[^;,\t]*/, '')) : undefined;
    if (siret === undefined) continue;
    while (accounts.length < account) accounts.push([]);
    accounts[account - 1]?.push(siret);
  }
  return accounts.length > 0 ? accounts : null;
}

/** A number of ours was valid, so a zero that a spreadsheet dropped may be put back unasked. */
function siretOf(cells: string): string | undefined {
  const sole = soleNumber(cells);
  if (sole !== null && isSiret(sole)) return sole;
  const { sirets, refusals } = readLine(cells);
  return sirets[0] ?? refusals[0]?.suggestion;
}
