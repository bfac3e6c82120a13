import type { Mend } from './list/mends.ts';
import type { ListSource } from './list/siret-list.ts';

export interface ListSheet extends ListSource {
  isHidden: boolean;
  /** Counted from 1. */
  hiddenRows: number[];
  /** In its first rows. */
  hasSirets: boolean;
  /** In French. */
  notes: string[];
}

export interface ListFile {
  name: string;
  /** '' for a workbook. */
  text: string;
  /** Those that hold something. */
  sheets: ListSheet[];
  /** Counted from 0; `all` that are not hidden. */
  sheet: number | 'all';
}

/** Names by SIRET. */
export interface PreviousDivision {
  name: string;
  accounts: string[][];
  names?: [siret: string, name: string][];
}

/** A reload brings it back. */
export interface SiretDraft {
  pasted: string;
  /** Read instead of `pasted`, which waits underneath. */
  file: ListFile | null;
  column: number | 'likeliest' | 'all';
  /** Hidden rows are left out. */
  withoutHidden: boolean;
  /** Offers are taken. */
  zeros: boolean;
  mends: Mend[];
  previous: PreviousDivision | null;
}

/** `at`: ms since 1970. */
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

/** None of a text. */
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

/** A text is the only one of its own. */
export const sheetsOf = ({ text, sheets }: ListFile): { name: string; text: string }[] =>
  sheets.length > 0 ? sheets : [{ name: '', text }];
