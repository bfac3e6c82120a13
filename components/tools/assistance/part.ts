import type { Draft, DraftField } from '../../../lib/tools/request/assistance-draft.ts';
import type { Change, Warning } from '../../../lib/tools/request/assistance-request.ts';
import type { Note } from '../messages/note.ts';

/** One part of the form: the draft, what is said of its fields, and what changes. */
export interface PartProps {
  draft: Draft;
  said: { warnings: readonly Warning[]; changes: readonly Change[] };
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
    notes: asTyped.includes(field) ? KEPT : notesOn(field, said),
    onText: (text: string) => onDraft({ [field]: text, asTyped: others }),
    onAsTyped: (kept: boolean) => onDraft({ asTyped: kept ? [...others, field] : others }),
  };
}

const KEPT: readonly Note[] = [{ kind: 'kept', message: 'Votre saisie est gardée telle quelle.' }];

function notesOn(field: DraftField, { warnings, changes }: PartProps['said']): Note[] {
  const changed = changes.filter((change) => change.field === field);
  return [
    ...warnings.filter((warning) => warning.field === field),
    ...changed.map(({ message }): Note => ({ kind: 'change', message })),
  ];
}

/** Id of the element of a field. */
export const elementId = (field: string) => `demande-${field}`;
