import type { LetterCase, Typed } from './letter-case.ts';

/** What is said beside a field while somebody types. */
export type Note =
  | {
      kind: 'code';
      typed: Typed;
      offer: LetterCase;
      /** Null: it cannot be made larger. */
      picture: 'normal' | 'large' | 'missing' | null;
    }
  | { kind: 'caps-lock' };

export interface NoteCallbacks {
  mend(): void;
  enlarge(): void;
}

const CAPS_LOCK = 'Les majuscules sont verrouillées.';
export const MIXED = 'Majuscules et minuscules mélangées.';
export const OFFERS: Record<LetterCase, string> = {
  lower: 'Tout mettre en minuscules',
  upper: 'Tout mettre en majuscules',
};
export const SENTENCES: Record<Typed, string> = {
  none: 'Tapez le code tout en minuscules, ou tout en majuscules.',
  lower: 'Tout en minuscules\u00a0: continuez ainsi.',
  upper: 'Tout en majuscules\u00a0: continuez ainsi.',
  mixed: MIXED,
};

/** The same, where there is no room for a sentence. */
export const WORDS: Record<Typed, string> = {
  none: 'Tout en minuscules',
  lower: 'Minuscules\u00a0: continuez',
  upper: 'Majuscules\u00a0: continuez',
  mixed: 'Ne mélangez pas',
};
export const MENDS: Record<LetterCase, string> = {
  lower: 'Mettre en minuscules',
  upper: 'Mettre en majuscules',
};

/** What is wrong, short enough for a chip; null: nothing. */
export function amiss(note: Note | null): string | null {
  if (note?.kind === 'caps-lock') return 'Majuscules verrouillées';
  return note?.typed === 'mixed' ? 'Code\u00a0: majuscules et minuscules mélangées' : null;
}

/** What a screen reader is told of the change; null: nothing, as more of the same case is no news. `key`: of the mending. */
export function spokenAfter(before: Note | null, note: Note | null, key: string): string | null {
  const was = amiss(before);
  if (amiss(note) === was) return null;
  if (note?.kind === 'caps-lock') return CAPS_LOCK;
  if (note?.typed === 'mixed')
    return [MIXED, key && `${OFFERS[note.offer]}\u00a0: ${key}.`].filter(Boolean).join(' ');
  const isMended = before?.kind === 'code' && note?.kind === 'code' && note.typed !== 'none';
  return isMended ? SENTENCES[note.typed] : null;
}
