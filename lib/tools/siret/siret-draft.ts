import type { Mend } from './list/mends.ts';
import type { ListSource } from './list/siret-list.ts';

export interface ListSheet extends ListSource {
  isHidden: boolean;
  /** Counted from 1. */
  hiddenRows: number[];
  hasSirets: boolean;
  notes: string[];
}

export interface ListFile {
  name: string;
  /** Empty for a workbook. */
  text: string;
  sheets: ListSheet[];
  /** Counted from 0; `all` means those that are not hidden. */
  sheet: number | 'all';
}

/** The accounts of last time, with the names of their SIRETs. */
export interface PreviousDivision {
  name: string;
  accounts: string[][];
  names?: [siret: string, name: string][];
}

/** All that the user has put into the tool; a reload brings it back. */
export interface SiretDraft {
  pasted: string;
  /** Read instead of `pasted`, which waits underneath. */
  file: ListFile | null;
  column: number | 'likeliest' | 'all';
  withoutHidden: boolean;
  /** All offers of zeros are taken. */
  zeros: boolean;
  mends: Mend[];
  previous: PreviousDivision | null;
}

/** A division kept for the next time, at a moment in ms since 1970. */
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

/** What is put back as another list comes. */
export const NEW_LIST: Pick<SiretDraft, 'column' | 'withoutHidden' | 'zeros' | 'mends'> = {
  column: 'likeliest',
  withoutHidden: false,
  zeros: false,
  mends: [],
};

export function takenSheets({ sheets, sheet }: ListFile): ListSheet[] {
  return sheets.filter(({ isHidden }, index) => (sheet === 'all' ? !isHidden : sheet === index));
}

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

export const isEmpty = ({ pasted, file }: Pick<SiretDraft, 'pasted' | 'file'>): boolean =>
  file ? file.sheets.length === 0 && file.text.trim() === '' : pasted.trim() === '';

export const sheetsOf = ({ text, sheets }: ListFile): { name: string; text: string }[] =>
  sheets.length > 0 ? sheets : [{ name: '', text }];
