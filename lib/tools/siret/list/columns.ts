import { isSiren, isSiret } from '../number/siret.ts';
import { NIC_LENGTH, SIRET_LENGTH } from '../number/siret-key.ts';

export interface SampledColumn {
  index: number;
  title: string;
  filled: number;
  sirets: number;
  sirens: number;
  /** How many, in a usual cell. */
  letters: number;
}

export const TITLES = {
  number: /siret|siren|\bnic\b/i,
  siren: /siren/i,
  nic: /(?:^|\W)nic(?:\W|$)/i,
  postcode: /postal|^cp$|code ?p/i,
  own: /^(?:n[°o]?\s*|num[ée]ro\s*(?:de\s*)?)?siret(?:[\s_]*(?:de l[’'])?[ée]tab\w*)?$/i,
  /** Of the head office, the accountant, the body that pays. */
  others:
    /si[eè]ge|cabinet|comptable|expert|donneur|factur|payeur|central|organisme|formation|opco|m[eè]re|groupe|employeur principal/i,
  outdated: /anc|avant|pr[ée]c[ée]|\bex\b|_?old|ferm[ée]|c[ée]dant|cess[ée]|historique|p[ée]rim/i,
  current: /nouv|apr[èe]s|actuel|_?new|repreneur|courant|cible/i,
  names: [
    /enseigne|[ée]tablissement|libell[ée]|magasin|agence|intitul/i,
    /raison|d[ée]nomination|soci[ée]t[ée]|entreprise/i,
    /^(?!pr[ée]).*\bnom\b|site|client/i,
  ],
  city: /ville|commune|localit/i,
};

const FOURTEEN = /(?<!\d)\d(?:[ .-]?\d){13}(?!\d)/;
/** Without a heading, so many rows make a pair: a postcode fits the key one time in ten. */
const LEAST_PAIRS = 3;
const SHARE_OF_PAIRS = 0.8;

/** The digits of a cell, without decimals and blanks; '' where it holds more than a number. */
export function bareDigits(cell: string): string {
  const bare = cell.replace(/[.,]0*$/, '').replace(/[\s.'’"=-]/g, '');
  return /^\d+$/.test(bare) ? bare : '';
}

const isSiretCell = (cell: string): boolean => {
  const digits = bareDigits(cell);
  return digits.length >= SIRET_LENGTH - 3 && isSiret(digits.padStart(SIRET_LENGTH, '0'));
};
const isSirenCell = (cell: string): boolean => isSiren(bareDigits(cell));

export const isNumberCell = (cell: string): boolean => isSiretCell(cell) || isSirenCell(cell);

export function readColumn(index: number, title: string, cells: readonly string[]): SampledColumn {
  const filled = cells.filter((cell) => cell !== '');
  return {
    index,
    title,
    filled: filled.length,
    sirets: filled.filter(isSiretCell).length,
    sirens: filled.filter(isSirenCell).length,
    letters: filled.join('').replace(/\P{L}/gu, '').length / Math.max(1, filled.length),
  };
}

/** Whether other columns hold 14 digits too, of which one in a hundred follows the keys by chance. */
export function haveRivals(columns: readonly SampledColumn[], rows: readonly (readonly string[])[]): boolean {
  const indexes = columns.map(({ index }) => index);
  return rows.some((cells) => {
    const inside = indexes.some((index) => FOURTEEN.test(cells[index] ?? ''));
    return inside && cells.some((cell, index) => !indexes.includes(index) && FOURTEEN.test(cell));
  });
}

/** The index of the column that most likely holds the SIRETs asked for; 0 where none does. */
export function likeliest(columns: readonly SampledColumn[]): number {
  const fullest = Math.max(...columns.map(({ filled }) => filled));
  const isCurrent = ({ title, filled }: SampledColumn) => TITLES.current.test(title) && filled >= fullest / 2;
  const score = (column: SampledColumn) =>
    (TITLES.own.test(column.title) ? 4 : 0) -
    (TITLES.others.test(column.title) ? 2 : 0) -
    (TITLES.outdated.test(column.title) ? 3 : 0) +
    (isCurrent(column) ? 5 : 0) +
    column.sirets / Math.max(1, column.filled);
  const [best] = [...columns].sort((a, b) => score(b) - score(a));
  return best?.index ?? 0;
}

export function pairOf(
  columns: readonly SampledColumn[],
  rows: readonly (readonly string[])[],
): { siren: number; nic: number } | null {
  const siren = columns.find(
    ({ title, sirens, filled }) => sirens > 0 && (TITLES.siren.test(title) || sirens > filled / 2),
  );
  if (!siren) return null;
  const titled = columns.find(({ title }) => TITLES.nic.test(title));
  const fitting = columns.find(
    ({ index, title }) =>
      index !== siren.index && !TITLES.postcode.test(title) && fits(siren.index, index, rows),
  );
  const nic = titled ?? fitting;
  return nic ? { siren: siren.index, nic: nic.index } : null;
}

function fits(siren: number, nic: number, rows: readonly (readonly string[])[]): boolean {
  const pairs = rows
    .map((cells) => [bareDigits(cells[siren] ?? ''), bareDigits(cells[nic] ?? '')] as const)
    .filter(([first, second]) => isSiren(first) && second !== '' && second.length <= NIC_LENGTH);
  const right = pairs.filter(([first, second]) => isSiret(first + second.padStart(NIC_LENGTH, '0')));
  return right.length >= LEAST_PAIRS && right.length >= pairs.length * SHARE_OF_PAIRS;
}
