import type { Draft, DraftField } from '../../../lib/tools/request/assistance-draft.ts';
import { notesOn, type Said } from '../messages/said.ts';

/** One part of the form: the draft, what is said of its fields, and what changes. */
export interface PartProps {
  draft: Draft;
  said: Said<DraftField>;
  onDraft(part: Partial<Draft>): void;
}

type WrittenField = Exclude<DraftField, 'path' | 'tried' | 'mails' | 'attempts'>;

/** What a field needs, besides its label: its text, what is said of it, and the way back. */
export function fieldProps(field: WrittenField, { draft, said, onDraft }: PartProps) {
  const { asTyped } = draft;
  const others = asTyped.filter((one) => one !== field);
  return {
    id: elementId(field),
    value: draft[field],
    notes: notesOn(field, said, asTyped),
    onText: (text: string) => onDraft({ [field]: text, asTyped: others }),
    onAsTyped: (kept: boolean) => onDraft({ asTyped: kept ? [...others, field] : others }),
  };
}

export const elementId = (field: string) => `demande-${field}`;
