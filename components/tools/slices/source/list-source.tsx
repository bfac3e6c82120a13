import type { TargetedClipboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { textFile } from '../../../../lib/tools/siret/file/read-file.ts';
import { NEW_LIST, type SiretDraft } from '../../../../lib/tools/siret/siret-draft.ts';
import { DropFile } from './drop-file.tsx';

interface ListSourceProps {
  draft: SiretDraft;
  change(part: Partial<SiretDraft>): void;
  /** A whole list came at once: the result may take its place. */
  onWhole(): void;
}

/** Laying out more characters than this in a field would freeze the page: they are taken like a file. */
const MOST_IN_FIELD = 300_000;
/** Nobody types so many characters between two keys. */
const TYPED = 30;

/** Where the list comes from: pasted into the field, or a file. */
export function ListSource({ draft: { pasted, file }, change, onWhole }: ListSourceProps) {
  return (
    <DropFile
      label={file ? 'Choisir un autre fichier' : 'Choisir un fichier Excel, LibreOffice ou CSV'}
      onFile={(given) => {
        change({ ...NEW_LIST, file: given });
        onWhole();
      }}
    >
      {file ? (
        <p class="inline">
          <span>
            Liste lue&nbsp;: <strong>{file.name}</strong>
          </span>
          <button type="button" class="button small" onClick={() => change({ ...NEW_LIST, file: null })}>
            Retirer<span class="unseen"> {file.name}</span>
          </button>
        </p>
      ) : (
        <PasteField pasted={pasted} change={change} onWhole={onWhole} />
      )}
    </DropFile>
  );
}

function PasteField({ pasted, change, onWhole }: Omit<ListSourceProps, 'draft'> & { pasted: string }) {
  const id = useId();
  const takesPlace = useRef(false);
  const takeLong = (event: TargetedClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    takesPlace.current = selectionEnd - selectionStart === value.length;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < MOST_IN_FIELD) return;
    event.preventDefault();
    change({ ...NEW_LIST, file: textFile('texte collé', text) });
    onWhole();
  };
  const take = (text: string) => {
    const isNew = pasted === '' || takesPlace.current;
    change({ pasted: text, ...(isNew && NEW_LIST) });
    if (text.length - pasted.length > TYPED || (takesPlace.current && text.length > TYPED)) onWhole();
    takesPlace.current = false;
  };
  return (
    <div class="field">
      <label for={id}>Votre liste de SIRET</label>
      <p id={`${id}-hint`} class="hint">
        Collez-la telle qu’elle est, avec les noms, ou déposez ici votre fichier.
      </p>
      <textarea
        id={id}
        class="siret-list"
        rows={8}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={pasted}
        onPaste={takeLong}
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
    </div>
  );
}
