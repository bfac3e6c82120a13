import { layoutOf } from '../list/layout.ts';
import { soleSiret } from '../number/siret-scan.ts';
import type { ListFile, ListSheet } from '../siret-draft.ts';
import { decodeList } from './decode.ts';
import type { Sheet } from './workbook/sheet.ts';

/** Bytes; a text of 100 000 SIRET with names around stays well below. */
const LARGEST_TEXT = 10_000_000;
const LONGEST_NAME = 200;
const SAMPLE_ROWS = 2_000;
const START = 8;

/** The file as a list, or, in French, why it is none and what to do. */
export type ReadFile = { file: ListFile } | { problem: string };

/**
 * Reads a file of any usual kind. What workbooks need is loaded only for them. `tell`: bytes read so far. Rejects only
 * when the signal ends it.
 */
export async function readListFile(
  file: File,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<ReadFile> {
  try {
    const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
    const { isOldContainer, isZip, oldProblem, openWorkbook } = await import('./workbook/open-workbook.ts');
    if (isOldContainer(start)) return { problem: await oldProblem(file) };
    if (!isZip(start)) return await readText(file);
    const opened = await openWorkbook(file, signal, tell);
    if ('problem' in opened) return opened;
    const sheets = opened.sheets.map(listSheet);
    return { file: { ...textFile(file.name, ''), sheets, sheet: likeliestSheet(sheets) } };
  } catch {
    signal.throwIfAborted();
    return { problem: 'Ce fichier n’a pas pu être lu. Fermez-le dans le tableur, puis essayez encore.' };
  }
}

async function readText(file: File): Promise<ReadFile> {
  if (file.size > LARGEST_TEXT) {
    return { problem: 'Ce fichier est trop gros (plus de 10 Mo). Gardez seulement la colonne des SIRET.' };
  }
  const decoded = decodeList(new Uint8Array(await file.arrayBuffer()));
  if ('problem' in decoded) return decoded;
  return { file: textFile(file.name, decoded.text) };
}

/** A text as a file. */
export function textFile(name: string, text: string): ListFile {
  return { name: name.slice(0, LONGEST_NAME), text, sheets: [], sheet: 0 };
}

/** Of the sheets in view the one with most SIRET; a hidden one only where no other has any. */
function likeliestSheet(sheets: readonly ListSheet[]): number {
  const scores = sheets.map(({ text, isHidden }) => siretsIn(text) * (isHidden ? 0.001 : 1));
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

function siretsIn(text: string): number {
  const rows = text.split('\n', SAMPLE_ROWS);
  const whole = rows.filter((row) => soleSiret(row) !== null).length;
  const layout = layoutOf(text);
  return whole + (layout?.siretColumns[0]?.count ?? 0) + (layout?.pair ? 1 : 0);
}

function listSheet({ name, text, isHidden, hiddenRows, merged, unsolved, errors }: Sheet): ListSheet {
  const notes = [
    isHidden && 'Cette feuille est masquée dans le classeur.',
    merged > 0 &&
      `${several(merged, 'groupe de cellules fusionnées', 'groupes de cellules fusionnées')}\u00a0: la valeur est reprise sur chacune de leurs lignes.`,
    unsolved > 0 &&
      `${several(unsolved, 'formule n’a pas son résultat', 'formules n’ont pas leur résultat')} dans le fichier. Ouvrez-le dans le tableur, enregistrez-le, puis donnez-le de nouveau.`,
    errors > 0 &&
      `${several(errors, 'cellule contient une erreur', 'cellules contiennent une erreur')} (#DIV/0!, #N/A…)\u00a0: elles ne donnent aucun numéro.`,
  ].filter((note) => note !== false);
  return { name, text, isHidden, hiddenRows, notes };
}

const several = (count: number, one: string, many: string): string =>
  `${count}\u00a0${count > 1 ? many : one}`;
