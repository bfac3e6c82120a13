import {
  amiss,
  MENDS,
  type Note,
  type NoteCallbacks,
  OFFERS,
  SENTENCES,
  WORDS,
} from '../../lib/overlay/note.ts';
import { Icon } from '../icon.tsx';

interface NoteBodyProps {
  note: Note;
  shortcut: string;
  on: NoteCallbacks;
}

/** What the help says of the field that the user is in. */
export function NoteBody({ note, shortcut, on }: NoteBodyProps) {
  return (
    <div class={amiss(note) ? 'note amiss' : 'note'}>
      <p class="note-line">
        <Icon
          name={amiss(note) ? 'warns' : note.kind === 'code' && note.typed === 'none' ? 'tells' : 'done'}
        />
        {note.kind === 'caps-lock' ? `${amiss(note)} (Verr. Maj.)` : SENTENCES[note.typed]}
      </p>
      {note.kind === 'code' && note.picture === 'missing' && <p>{MISSING}.</p>}
      {note.kind === 'code' && <Offers note={note} shortcut={shortcut} on={on} />}
    </div>
  );
}

const MISSING = 'Image absente\u00a0: rechargez la page';

function Offers({ note, shortcut, on }: NoteBodyProps & { note: Extract<Note, { kind: 'code' }> }) {
  const canGrow = note.picture === 'normal' || note.picture === 'large';
  if (note.typed !== 'mixed' && !canGrow) return null;
  return (
    <p class="presses">
      {note.typed === 'mixed' && (
        <button type="button" class="button primary" onClick={on.mend}>
          {OFFERS[note.offer]} {shortcut && <kbd>{shortcut}</kbd>}
        </button>
      )}
      {canGrow && (
        <button type="button" class="button" onClick={on.enlarge}>
          {note.picture === 'large' ? 'Réduire l’image' : 'Agrandir l’image'}
        </button>
      )}
    </p>
  );
}

/** The note where only 44 px are free: a press mends the code. */
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
