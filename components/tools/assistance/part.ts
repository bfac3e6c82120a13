import type { Draft, DraftField } from '../../../lib/tools/request/assistance-draft.ts';
import type { Warning } from '../../../lib/tools/request/assistance-request.ts';
import type { Note } from '../messages/note.ts';

/** One part of the form: the draft, what is to be looked at again, and what changes. */
export interface PartProps {
  draft: Draft;
  warnings: readonly Warning[];
  onDraft(part: Partial<Draft>): void;
}

/** What is to be looked at again in one field. */
export function notesOn(warnings: readonly Warning[], field: DraftField): Note[] {
  return warnings.filter((warning) => warning.field === field);
}

/** Id of the element of a field. */
export const elementId = (field: string) => `demande-${field}`;
