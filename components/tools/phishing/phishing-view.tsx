import { useId } from 'preact/hooks';
import { comparePasted } from '../../../lib/tools/phishing/phishing.ts';
import { Result } from './result.tsx';

interface PhishingViewProps {
  /** What was pasted so far. */
  pasted: string;
  onPasted(text: string): void;
}

/** Compares a sender or a link with what the sheets name, as it is pasted. */
export function PhishingView({ pasted, onPasted }: PhishingViewProps) {
  const id = useId();
  const comparison = pasted.trim() === '' ? null : comparePasted(pasted);
  return (
    <div class="tool">
      <div class="form">
        <p class="lead">
          Vous avez un doute sur un mail ou sur un lien&nbsp;? Collez ci-dessous l’adresse de l’expéditeur, ou
          l’adresse du lien. Rien n’est ouvert ni envoyé.
        </p>
        <div class="field">
          <label for={id}>Adresse de l’expéditeur ou lien</label>
          <textarea
            id={id}
            rows={3}
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            value={pasted}
            onInput={({ currentTarget }) => onPasted(currentTarget.value)}
          />
          <p id={`${id}-hint`} class="hint">
            Pour copier un lien sans l’ouvrir&nbsp;: clic droit sur le lien, puis «&nbsp;Copier l’adresse du
            lien&nbsp;».
          </p>
        </div>
        <p class="actions">
          <button type="button" class="button small" disabled={pasted === ''} onClick={() => onPasted('')}>
            Effacer
          </button>
        </p>
      </div>
      <p role="status" class="unseen">
        {comparison?.summary}
      </p>
      {comparison && <Result comparison={comparison} />}
    </div>
  );
}
