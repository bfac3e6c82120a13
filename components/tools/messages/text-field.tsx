import { useId, useRef } from 'preact/hooks';
import type { Note } from './note.ts';
import { isQuiet, Notes } from './notes.tsx';

interface TextFieldProps {
  label: string;
  value: string;
  onText(text: string): void;
  /** Of the element itself, where something else must lead to it. */
  id?: string;
  hint?: string;
  notes?: readonly Note[];
  onAsTyped?(asTyped: boolean): void;
  rows?: number;
  /** The keyboard of a telephone; what is typed is never judged by the browser itself. */
  keyboard?: 'text' | 'email' | 'tel';
  autocomplete?: 'email' | 'tel' | 'name' | 'off';
}

/** A field with its label, how to fill it in, and what is to be looked at again. */
export function TextField(props: TextFieldProps) {
  const { label, value, onText, hint, notes = [], rows, keyboard = 'text', autocomplete = 'off' } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const backToField = () => (line.current ?? area.current)?.focus();
  const take = (text: string) => {
    onText(text);
    backToField();
  };
  const { onAsTyped } = props;
  const decide =
    onAsTyped &&
    ((asTyped: boolean) => {
      onAsTyped(asTyped);
      backToField();
    });
  const shared = {
    id,
    value,
    autocomplete,
    inputMode: keyboard,
    spellcheck: rows !== undefined,
    'aria-describedby': hint ? `${id}-hint ${id}-notes` : `${id}-notes`,
    'aria-invalid': notes.some((note) => !isQuiet(note)),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {rows === undefined ? (
        <input {...shared} ref={line} type="text" onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} ref={area} rows={rows} onInput={(event) => onText(event.currentTarget.value)} />
      )}
      <Notes id={`${id}-notes`} notes={notes} onTake={take} onAsTyped={decide} />
    </div>
  );
}
