import { useState } from 'preact/hooks';
import { EMPTY_DRAFT, type SiretDraft } from '../../../lib/tools/siret/siret-draft.ts';

interface StartAgainProps {
  draft: SiretDraft;
  onDraft(draft: SiretDraft): void;
}

/** Empties everything, and gives it back on second thoughts. */
export function StartAgain({ draft, onDraft }: StartAgainProps) {
  const [before, setBefore] = useState<SiretDraft | null>(null);
  const isEmpty = draft.pasted === '' && draft.file === null && draft.previous === null;
  const empty = () => {
    setBefore(draft);
    onDraft(EMPTY_DRAFT);
  };
  if (isEmpty && !before) return null;
  return (
    <p class="actions no-print">
      {isEmpty && before ? (
        <button type="button" class="button small" onClick={() => onDraft(before)}>
          Annuler l’effacement
        </button>
      ) : (
        <button type="button" class="button small quiet" onClick={empty}>
          Tout effacer
        </button>
      )}
    </p>
  );
}
