import type { NewSheet } from '../file/workbook/write-xlsx.ts';
import type { Label } from '../list/labels.ts';
import { isSiret } from '../number/siret.ts';
import { readLine } from '../number/siret-line.ts';
import { soleNumber } from '../number/siret-scan.ts';
import { csv } from './csv.ts';
import { LARGEST_SLICE } from './slices.ts';

export interface Accounts {
  accounts: readonly (readonly string[])[];
  labelOf(siret: string): Label;
}

export interface ReadAccounts {
  accounts: string[][];
  names: Map<string, string>;
}

const HEADING = ['Compte', 'SIRET', 'Établissement', 'Ville'];
const IS_HEADING = /^[\s"\uFEFF]*Compte["\s]*[;,\t]/i;
const ACCOUNT = /^["'\s]*(\d{1,4})["']*\s*[;,\t]/;
const SHEET = /^Compte (\d{1,4})$/i;
const DISARMED = /^'(?=[=+\-@＝＋－＠|%\d])/;
const WIDTHS = [10, 18, 48, 28];

/** The accounts as a file that can be dropped in again next month; `only`: one account. */
export function divisionCsv({ accounts, labelOf }: Accounts, only?: number): string {
  const rows = accounts.flatMap((sirets, index) =>
    only === undefined || only === index + 1
      ? sirets.map((siret) => [String(index + 1), siret, labelOf(siret).name, labelOf(siret).city])
      : [],
  );
  return csv([HEADING, ...rows]);
}

export function divisionSheets({ accounts, labelOf }: Accounts): NewSheet[] {
  const nameOf = (siret: string | undefined) => (siret === undefined ? '' : labelOf(siret).name || siret);
  const summary = accounts.map((sirets, index) => [
    index + 1,
    sirets.length,
    LARGEST_SLICE - sirets.length,
    nameOf(sirets[0]),
    nameOf(sirets.at(-1)),
  ]);
  return [
    {
      name: 'Résumé',
      widths: [10, 18, 16, 48, 48],
      rows: [['Compte', 'Nombre de SIRET', 'Places libres', 'Premier', 'Dernier'], ...summary],
    },
    ...accounts.map((sirets, index) => ({
      name: `Compte ${index + 1}`,
      widths: WIDTHS,
      rows: [HEADING, ...sirets.map((siret) => [index + 1, siret, labelOf(siret).name, labelOf(siret).city])],
    })),
  ];
}

export function divisionName(day: Date, ending: string): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `siret-comptes-${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}.${ending}`;
}

export function plainList(sirets: readonly string[]): string {
  return sirets.map((siret) => `${siret}\r\n`).join('');
}

/** Reads a file made by this tool, also one that a spreadsheet has saved since; null for any other, by its heading. */
export function readDivision(sheets: readonly { name: string; text: string }[]): ReadAccounts | null {
  const read: ReadAccounts = { accounts: [], names: new Map() };
  for (const { name, text } of sheets) {
    const [heading = '', ...lines] = text.split(/\r\n|\n|\r/);
    if (!IS_HEADING.test(heading) || !/siret/i.test(heading)) continue;
    for (const line of lines)
      takeLine(line, Number(ACCOUNT.exec(line)?.[1] ?? SHEET.exec(name)?.[1] ?? 0), read);
  }
  const summary = sheets.map(({ name }) => Number(SHEET.exec(name)?.[1] ?? 0));
  while (read.accounts.length > 0 && read.accounts.length < Math.max(0, ...summary)) read.accounts.push([]);
  return read.accounts.length > 0 ? read : null;
}

function takeLine(line: string, account: number, { accounts, names }: ReadAccounts): void {
  const cells = line.replace(/^[^;,\t]*[;,\t]/, '');
  const siret = account > 0 ? siretOf(cells) : undefined;
  if (siret === undefined) return;
  while (accounts.length < account) accounts.push([]);
  accounts[account - 1]?.push(siret);
  const name = cells.split(/[;\t]/)[1]?.replace(/^"|"$/g, '').replaceAll('""', '"').trim();
  if (name) names.set(siret, name.replace(DISARMED, ''));
}

/** Ours was valid: a zero that a spreadsheet dropped may be put back unasked. */
function siretOf(cells: string): string | undefined {
  const own = cells.split(/[;\t]/)[0] ?? cells;
  const sole = soleNumber(own);
  if (sole !== null && isSiret(sole)) return sole;
  const { sirets, refusals } = readLine(own);
  return sirets[0] ?? refusals[0]?.suggestion;
}
