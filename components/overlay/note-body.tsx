import {
  amiss,
  MENDS,
  type Note,
  type NoteCallbacks,
  OFFERS,
  SENTENCES,
  WORDS,
} from '../../lib/overlay/note.ts';

interface NoteBodyProps {
  note: Note;
  /** Empty: none. */
  shortcut: string;
  on: NoteCallbacks;
}

/** On the field that the user is in. */
export function NoteBody({ note, shortcut, on }: NoteBodyProps) {
  return (
    <div class={amiss(note) ? 'note amiss' : 'note'}>
      <p class="note-line">
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={amiss(note) ? WARNS : note.kind === 'code' && note.typed === 'none' ? TELLS : AGREES} />
        </svg>
        {note.kind === 'caps-lock' ? `${amiss(note)} (Verr. Maj.)` : SENTENCES[note.typed]}
      </p>
      {note.kind === 'code' && note.picture === 'missing' && <p>{MISSING}.</p>}
      {note.kind === 'code' && <Offers note={note} shortcut={shortcut} on={on} />}
    </div>
  );
}

const MISSING = 'Image absente\u00a0: rechargez la page';
/** A triangle with its mark, a letter i, a tick. */
const WARNS = 'M8 2.5l6 11H2zM8 6.5v3.5M8 12v.1';
const TELLS = 'M8 3.4v.2M8 7v6';
const AGREES = 'M2.5 8.5l3.5 3.5 7.5-8';

function Offers({ note, shortcut, on }: NoteBodyProps & { note: Extract<Note, { kind: 'code' }> }) {
  const canGrow = note.picture === 'normal' || note.picture === 'large';
  if (note.typed !== 'mixed' && !canGrow) return null;
  return (
    <p class="presses">
      {note.typed === 'mixed' && (
        <button type="button" class="press solid" onClick={on.mend}>
          {OFFERS[note.offer]} {shortcut && <kbd>{shortcut}</kbd>}
        </button>
      )}
      {canGrow && (
        <button type="button" class="press plain" onClick={on.enlarge}>
          {note.picture === 'large' ? 'Réduire l’image' : 'Agrandir l’image'}
        </button>
      )}
    </p>
  );
}

/** For 44 px of room: a press mends the code. */
export function NotePill({ note, on }: NoteBodyProps) {
  if (note.kind === 'code' && note.typed === 'mixed')
    return (
      <button type="button" class="note pill amiss" onClick={on.mend}>
        {MENDS[note.offer]}
      </button>
    );
  const isMissing = note.kind === 'code' && note.picture === 'missing';
  return (
    <p class={amiss(note) ? 'note pill amiss' : 'note pill'}>
      {note.kind === 'caps-lock' ? amiss(note) : isMissing ? MISSING : WORDS[note.typed]}
    </p>
  );
}
