/** A file that was dropped in, already read as text. */
export interface ListFile {
  name: string;
  text: string;
}

/** A division to go on from, and where it comes from. */
export interface PreviousDivision {
  name: string;
  accounts: string[][];
}

/** Everything the user gave to the slices tool; a reload brings it back. */
export interface SiretDraft {
  pasted: string;
  /** Read in place of what was pasted, which waits unchanged underneath. */
  file: ListFile | null;
  /** Offered corrections (lost zeros) are taken. */
  zeros: boolean;
  previous: PreviousDivision | null;
}

/** A division that was kept on this computer, and when (ms since 1970). */
export interface KeptDivision {
  at: number;
  accounts: string[][];
}

export const EMPTY_DRAFT: SiretDraft = { pasted: '', file: null, zeros: false, previous: null };

/** The text to be read. */
export const listText = ({ pasted, file }: SiretDraft): string => file?.text ?? pasted;
