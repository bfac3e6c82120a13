import { useState } from 'preact/hooks';

interface CopyTextProps {
  text: string;
  label: string;
  /** What tells this button from others of the same label, for those who do not see its place. */
  about?: string;
  primary?: boolean;
  /** Selects the text where it stands, for when the clipboard is refused. */
  select(): void;
}

/** Copies a text that stands on the page, and says so. */
export function CopyText({ text, label, about, primary = false, select }: CopyTextProps) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say('Copié.');
    } catch {
      select();
      say('Texte sélectionné : copiez-le avec Ctrl+C (ou ⌘C).');
    }
  };
  return (
    <>
      <button type="button" class={primary ? 'button primary' : 'button small'} onClick={copy}>
        {label}
        {about && <span class="unseen"> {about}</span>}
      </button>
      <span class="said small" role="status">
        {said}
      </span>
    </>
  );
}
