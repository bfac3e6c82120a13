import { Icon } from '../icon.tsx';
import { useCopying } from './use-copying.ts';

export interface CopyButtonProps {
  /** Long texts may be made when asked for. */
  text: string | (() => string);
  label: string;
  /** Tells buttons of the same label apart, for those who do not see their place. */
  about?: string;
  look?: 'plain' | 'primary' | 'small' | 'icon';
  /** Selects the text where it stands on the page; left out, a refused text is shown in a field, selected. */
  select?(): void;
}

const CLASSES = {
  plain: 'button',
  primary: 'button primary',
  small: 'button small',
  icon: 'button icon-only',
};

/** Where the clipboard is refused, the text is selected. */
export function CopyButton({ text, label, about, look = 'plain', select }: CopyButtonProps) {
  const { state, refused, field, copy } = useCopying(text, select);
  const isDone = state === 'copied';
  const words = isDone ? 'Copié' : label;
  return (
    <>
      <button type="button" class={`${CLASSES[look]}${isDone ? ' done' : ''}`} onClick={copy}>
        {isDone ? <Icon name="done" /> : look === 'icon' && <Icon name="copy" />}
        <span class={look === 'icon' ? 'unseen' : undefined}>
          {words}
          {about && <span class="unseen"> {about}</span>}
        </span>
      </button>
      <span role="status" class={state === 'refused' ? 'said small' : 'unseen'}>
        {isDone && 'Copié.'}
        {state === 'refused' && (select ? SELECTED : SHOWN)}
      </span>
      {refused !== null && (
        <textarea ref={field} readOnly rows={3} aria-label="Texte à copier" value={refused} />
      )}
    </>
  );
}

const SELECTED = 'Texte sélectionné : copiez-le avec Ctrl+C (ou ⌘C).';
const SHOWN = 'Copie refusée par le navigateur : copiez le texte ci-dessous avec Ctrl+C (ou ⌘C).';
