import { entryText } from './entry-text.ts';
import { readOds } from './ods.ts';
import { Pace, TooMuch } from './pace.ts';
import type { Sheet } from './sheet.ts';
import { readXlsx } from './xlsx.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

export type Opened = { sheets: Sheet[] } | { problem: string };

/** Limit in bytes: far more than 100 000 rows need, far less than a zip bomb holds. */
const MOST_INFLATED = 400_000_000;
const MOST_TEXT = 10_000_000;

const COPY = 'ou copiez la colonne des SIRET et collez-la ici';
const PROBLEMS = {
  protected: `Ce classeur est protégé par un mot de passe. Ouvrez-le dans le tableur, enlevez le mot de passe et enregistrez une copie, ${COPY}.`,
  old: `Ce fichier est un ancien classeur Excel (.xls). Dans Excel, choisissez «\u00a0Enregistrer sous\u00a0», «\u00a0Classeur Excel (.xlsx)\u00a0», ${COPY}.`,
  binary: `Ce classeur est enregistré en .xlsb. Dans Excel, choisissez «\u00a0Enregistrer sous\u00a0», «\u00a0Classeur Excel (.xlsx)\u00a0», ${COPY}.`,
  numbers: `Ce fichier vient de Numbers ou de Pages. Choisissez «\u00a0Fichier\u00a0», «\u00a0Exporter vers\u00a0», «\u00a0Excel\u00a0», ${COPY}.`,
  word: 'Ce fichier est un document de texte. Ouvrez-le, copiez la liste des numéros et collez-la ici.',
  archive:
    'Ce fichier est une archive (.zip), pas un classeur. Ouvrez-la, puis déposez ici le fichier qu’elle contient.',
  damaged: `Ce classeur est abîmé ou incomplet. Ouvrez-le dans le tableur, enregistrez-le de nouveau, ${COPY}.`,
  empty: 'Ce classeur est vide\u00a0: aucune feuille ne contient de texte.',
  tooMuch: `Ce classeur contient trop de données. Gardez seulement la feuille et la colonne des SIRET, ${COPY}.`,
};

const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
const SEARCHED = 2_000_000;

export const isZip = (start: Uint8Array): boolean =>
  [0x50, 0x4b, 3, 4].every((byte, at) => start[at] === byte);

/** Whether a file begins like those of old Office programs, which also wrap protected workbooks. */
export const isOldContainer = (start: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => start[at] === byte);

/** Reads an xlsx or ods workbook. `tell` hears how many bytes are read. Rejects only when the signal ends it. */
export async function openWorkbook(
  file: Blob,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<Opened> {
  try {
    const entries = await zipEntries(file);
    if (entries === null) return { problem: PROBLEMS.damaged };
    const problem = problemOf(entries);
    if (problem !== null) return { problem };
    const pace = new Pace(signal, tell, MOST_INFLATED);
    const content = entries.get('content.xml');
    if (await isProtectedOds(file, entries, pace)) return { problem: PROBLEMS.protected };
    const sheets = content ? await readOds(file, content, pace) : await readXlsx(file, entries, pace);
    const filled = sheets.filter(({ text }) => text.trim() !== '');
    if (filled.length === 0) return { problem: PROBLEMS[sheets.length > 0 ? 'empty' : 'damaged'] };
    if (filled.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT)
      return { problem: PROBLEMS.tooMuch };
    return { sheets: filled };
  } catch (error) {
    signal.throwIfAborted();
    return { problem: error instanceof TooMuch ? PROBLEMS.tooMuch : PROBLEMS.damaged };
  }
}

async function isProtectedOds(
  file: Blob,
  entries: ReadonlyMap<string, ZipEntry>,
  pace: Pace,
): Promise<boolean> {
  const manifest = entries.get('META-INF/manifest.xml');
  if (!manifest) return false;
  let text = '';
  for await (const piece of entryText(file, manifest, pace)) text += piece;
  return text.includes('encryption-data');
}

export async function oldProblem(file: Blob): Promise<string> {
  const edges = [file.slice(0, SEARCHED), file.slice(Math.max(SEARCHED, file.size - SEARCHED))];
  for (const edge of edges) {
    if (holds(new Uint8Array(await edge.arrayBuffer()), ENCRYPTED_PACKAGE)) return PROBLEMS.protected;
  }
  return PROBLEMS.old;
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function problemOf(entries: ReadonlyMap<string, ZipEntry>): string | null {
  const names = [...entries.keys()];
  if (names.includes('xl/workbook.bin')) return PROBLEMS.binary;
  if (names.some((name) => name.startsWith('word/'))) return PROBLEMS.word;
  if (names.some((name) => name.endsWith('.iwa') || name === 'Index.zip')) return PROBLEMS.numbers;
  if (names.includes('encrypted-package') || [...entries.values()].some(({ isEncrypted }) => isEncrypted)) {
    return PROBLEMS.protected;
  }
  const isWorkbook =
    names.includes('content.xml') || names.some((name) => /(?:^|\/)workbook\.xml$/.test(name));
  return isWorkbook ? null : PROBLEMS.archive;
}
