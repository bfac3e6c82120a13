import { layoutOf } from '../list/layout.ts';
import { soleSiret } from '../number/siret-scan.ts';
import type { ListFile, ListSheet } from '../siret-draft.ts';
import { decodeList } from './decode.ts';
import { notesOf } from './sheet-notes.ts';
import type { Sheet } from './workbook/sheet.ts';

const LARGEST_TEXT = 10_000_000;
const LONGEST_NAME = 200;
const SAMPLE_ROWS = 2_000;
const START = 8;

/** A file that was read, or a problem in French with what to do. */
export type ReadFile = { file: ListFile } | { problem: string };

type Scored = Pick<Sheet, 'isHidden'> & { sirets: number };

/**
 * Reads a text file or a workbook (what that needs is loaded only then). `tell` hears how many bytes are read. Rejects
 * only when the signal ends it.
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
    const sheets = opened.sheets.map((sheet) => ({ ...sheet, sirets: siretsIn(sheet.text) }));
    const sheet = likeliestSheet(sheets);
    return { file: { ...textFile(file.name, ''), sheets: sheets.map(listSheet), sheet } };
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

export function textFile(name: string, text: string): ListFile {
  return { name: name.slice(0, LONGEST_NAME), text, sheets: [], sheet: 0 };
}

function likeliestSheet(sheets: readonly Scored[]): number {
  const scores = sheets.map(({ sirets, isHidden }) => sirets * (isHidden ? 0.001 : 1));
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

function siretsIn(text: string): number {
  const rows = text.split('\n', SAMPLE_ROWS);
  const whole = rows.filter((row) => soleSiret(row) !== null).length;
  const layout = layoutOf(text);
  return whole + (layout?.siretColumns[0]?.count ?? 0) + (layout?.pair ? 1 : 0);
}

function listSheet(sheet: Sheet & Scored): ListSheet {
  const { name, text, isHidden, hiddenRows, sirets } = sheet;
  return { name, text, isHidden, hiddenRows, hasSirets: sirets > 0, notes: notesOf(sheet) };
}
