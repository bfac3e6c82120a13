import type { Mend } from './list/mends.ts';
import type { ListSource } from './list/siret-list.ts';

/** One sheet of a workbook as text. */
export interface ListSheet extends ListSource {
  isHidden: boolean;
  /** Rows that the spreadsheet does not show, counted from 1. */
  hiddenRows: number[];
  /** Numbers were seen in its first rows. */
  hasSirets: boolean;
  /** What the user should know of it, in French. */
  notes: string[];
}

/** A file that was dropped in, already read. */
export interface ListFile {
  name: string;
  /** What a text file holds; '' for a workbook. */
  text: string;
  /** Those of a workbook that hold something. */
  sheets: ListSheet[];
  /** The sheet that is taken, counted from 0, or all that are not hidden. */
  sheet: number | 'all';
}

/** A division to go on from, where it comes from, and the names that stood there, by SIRET. */
export interface PreviousDivision {
  name: string;
  accounts: string[][];
  names?: [siret: string, name: string][];
}

/** Everything the user gave to the slices tool; a reload brings it back. */
export interface SiretDraft {
  pasted: string;
  /** Read in place of what was pasted, which waits unchanged underneath. */
  file: ListFile | null;
  /** Where the numbers are looked for, where several columns hold some. */
  column: number | 'likeliest' | 'all';
  /** Rows that the spreadsheet hides are left out. */
  withoutHidden: boolean;
  /** Offered corrections are taken. */
  zeros: boolean;
  mends: Mend[];
  previous: PreviousDivision | null;
}

/** A division that was kept on this computer, and when (ms since 1970). */
export interface KeptDivision {
  at: number;
  accounts: string[][];
  names?: [siret: string, name: string][];
}

export const EMPTY_DRAFT: SiretDraft = {
  pasted: '',
  file: null,
  column: 'likeliest',
  withoutHidden: false,
  zeros: false,
  mends: [],
  previous: null,
};

/** What another list must not inherit. */
export const NEW_LIST: Pick<SiretDraft, 'column' | 'withoutHidden' | 'zeros' | 'mends'> = {
  column: 'likeliest',
  withoutHidden: false,
  zeros: false,
  mends: [],
};

/** The sheets of a workbook that are taken; none of a text. */
export function takenSheets({ sheets, sheet }: ListFile): ListSheet[] {
  return sheets.filter(({ isHidden }, index) => (sheet === 'all' ? !isHidden : sheet === index));
}

/** What is to be read. */
export function listSources({
  pasted,
  file,
  withoutHidden,
}: Pick<SiretDraft, 'pasted' | 'file' | 'withoutHidden'>): ListSource[] {
  if (!file || file.sheets.length === 0) return [{ name: '', text: file?.text ?? pasted }];
  return takenSheets(file).map(({ name, text, hiddenRows }) => ({
    name,
    text,
    without: withoutHidden ? hiddenRows : [],
  }));
}

/** Is there nothing to be read? */
export const isEmpty = ({ pasted, file }: Pick<SiretDraft, 'pasted' | 'file'>): boolean =>
  file ? file.sheets.length === 0 && file.text.trim() === '' : pasted.trim() === '';

/** Every sheet of a file, a text being the only one of its own. */
export const sheetsOf = ({ text, sheets }: ListFile): { name: string; text: string }[] =>
  sheets.length > 0 ? sheets : [{ name: '', text }];
