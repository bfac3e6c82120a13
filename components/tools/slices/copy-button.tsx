import { useRef, useState } from 'preact/hooks';

interface CopyButtonProps {
  /** Made only when it is asked for: it may be long. */
  text(): string;
  label: string;
  /** What tells this button from others of the same label, for those who do not see its place. */
  about?: string;
}

/** Copies a text that need not be on the page; where the clipboard is refused, shows it selected in a field. */
export function CopyButton({ text, label, about }: CopyButtonProps) {
  const [said, say] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setRefused(null);
      say('Copié.');
    } catch {
      setRefused(text());
      say('Copie refusée par le navigateur : copiez le texte ci-dessous avec Ctrl+C (ou ⌘C).');
      setTimeout(() => field.current?.select());
    }
  };
  return (
    <span class="copy-text">
      <button type="button" class="button small" onClick={copy}>
        {label}
        {about && <span class="unseen"> {about}</span>}
      </button>
      <span role="status" class="said small">
        {said}
      </span>
      {refused !== null && (
        <textarea ref={field} readOnly rows={3} aria-label="Texte à copier" value={refused} />
      )}
    </span>
  );
}
