import { type Note, WAY_BACK } from './note.ts';

interface NotesProps {
  id: string;
  notes: readonly Note[];
  /** The user takes the offered value. */
  onTake(suggestion: string): void;
  /** The user wants what was typed as it is, or no longer. Left out: there is no such choice. */
  onAsTyped?: ((asTyped: boolean) => void) | undefined;
}

/** What is said of one field. It is there empty before it speaks, so that it is said aloud. */
export function Notes({ id, notes, onTake, onAsTyped }: NotesProps) {
  return (
    <div id={id} class="notes" aria-live="polite">
      {notes.map((note) => (
        <div key={note.message} class={isQuiet(note) ? 'said-of small' : 'notice'}>
          <p>{note.message}</p>
          <Offers note={note} onTake={onTake} />
          {onAsTyped && <WayBack kind={note.kind} onAsTyped={onAsTyped} />}
        </div>
      ))}
    </div>
  );
}

/** Nothing is wrong with the field. */
export const isQuiet = ({ kind }: Note): boolean => kind === 'change' || kind === 'kept';

function Offers({ note, onTake }: { note: Note; onTake(suggestion: string): void }) {
  const { suggestion, choices = [] } = note;
  const offered = [...(suggestion === undefined ? [] : [suggestion]), ...choices];
  return (
    <>
      {offered.map((value) => (
        <button key={value} type="button" class="button small" onClick={() => onTake(value)}>
          {choices.includes(value) ? `Garder ${value}` : corrected(value)}
        </button>
      ))}
    </>
  );
}

function corrected(value: string): string {
  return value.includes('\n') ? 'Corriger' : `Corriger en ${value}`;
}

function WayBack({ kind, onAsTyped }: { kind: Note['kind']; onAsTyped(asTyped: boolean): void }) {
  const way = WAY_BACK[kind];
  if (way === undefined) return null;
  return (
    <button type="button" class="button small quiet" onClick={() => onAsTyped(way.asTyped)}>
      {way.label}
    </button>
  );
}
