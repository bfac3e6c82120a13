import { useId } from 'preact/hooks';
import { comparePasted } from '../../../lib/tools/phishing/phishing.ts';
import { Result } from './result.tsx';

interface PhishingViewProps {
  /** What was pasted so far. */
  pasted: string;
  onPasted(text: string): void;
}

/** Compares senders and links with what the sheets name, as they are pasted. */
export function PhishingView({ pasted, onPasted }: PhishingViewProps) {
  const id = useId();
  const comparison = pasted.trim() === '' ? null : comparePasted(pasted);
  return (
    <div class="tool phishing">
      <div class="form">
        <p class="lead">
          Collez l’adresse de l’expéditeur, le lien, ou tout le texte du mail. Rien n’est ouvert ni envoyé.
        </p>
        <div class="field">
          <label for={id}>Adresse de l’expéditeur ou lien</label>
          <textarea
            id={id}
            rows={2}
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            value={pasted}
            // What is pasted next takes the place of the last one.
            onFocus={({ currentTarget }) => currentTarget.select()}
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
