import type { Note } from './note.ts';

/** What a message says of its fields. */
export interface Said<Field> {
  warnings: readonly (Pick<Note, 'message' | 'suggestion' | 'choices'> & {
    field: Field;
    kind: 'password' | 'check';
  })[];
  changes: readonly { field: Field; message: string }[];
}

const KEPT: readonly Note[] = [{ kind: 'kept', message: 'Votre saisie est gardée telle quelle.' }];

/** What is said of one field; of one that goes out exactly as typed, only that. */
export function notesOn<Field>(
  field: Field,
  { warnings, changes }: Said<Field>,
  asTyped: readonly Field[],
): readonly Note[] {
  if (asTyped.includes(field)) return KEPT;
  const changed = changes.filter((change) => change.field === field);
  return [
    ...warnings.filter((warning) => warning.field === field),
    ...changed.map(({ message }): Note => ({ kind: 'change', message })),
  ];
}
