import type { Note } from './note.ts';

interface NotesProps {
  id: string;
  notes: readonly Note[];
  /** The user takes the offered value. */
  onTake(suggestion: string): void;
}

/** What is to be looked at again in one field. It is there empty before it speaks, so that it is said aloud. */
export function Notes({ id, notes, onTake }: NotesProps) {
  return (
    <div id={id} class="notes" aria-live="polite">
      {notes.map(({ message, suggestion }) => (
        <div key={message} class="notice">
          <p>{message}</p>
          {suggestion !== undefined && (
            <button type="button" class="button small" onClick={() => onTake(suggestion)}>
              Corriger{!suggestion.includes('\n') && <span> en {suggestion}</span>}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
