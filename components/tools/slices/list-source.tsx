import { useId } from 'preact/hooks';
import type { SiretDraft } from '../../../lib/tools/siret/siret-draft.ts';
import { DropFile } from './drop-file.tsx';

interface ListSourceProps {
  draft: SiretDraft;
  change(part: Partial<SiretDraft>): void;
}

/** Laying out more characters than this in a field would freeze the page: they are taken like a file. */
const MOST_IN_FIELD = 300_000;

/** Where the list comes from: pasted into the field, or a file. */
export function ListSource({ draft: { pasted, file }, change }: ListSourceProps) {
  return (
    <DropFile
      label={file ? 'Choisir un autre fichier' : 'Ou déposez ici un fichier (.csv, .txt)'}
      onFile={(given) => change({ file: given, zeros: false })}
    >
      {file ? (
        <p class="inline">
          <span>
            Liste lue&nbsp;: <strong>{file.name}</strong>
          </span>
          <button type="button" class="button small" onClick={() => change({ file: null, zeros: false })}>
            Retirer<span class="unseen"> {file.name}</span>
          </button>
        </p>
      ) : (
        <PasteField pasted={pasted} change={change} />
      )}
    </DropFile>
  );
}

function PasteField({ pasted, change }: { pasted: string; change: ListSourceProps['change'] }) {
  const id = useId();
  const takeLong = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < MOST_IN_FIELD) return;
    event.preventDefault();
    change({ file: { name: 'texte collé', text }, zeros: false });
  };
  return (
    <div class="field">
      <label for={id}>Votre liste de SIRET</label>
      <p id={`${id}-hint`} class="hint">
        Une colonne copiée d’un tableur, un fichier ouvert, un mail&nbsp;: tout convient, avec les noms et les
        espaces.
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
        onInput={({ currentTarget }) => change({ pasted: currentTarget.value })}
      />
    </div>
  );
}
