import { useRef, useState } from 'preact/hooks';

/**
 * A value to be quoted letter for letter, with the button that copies it. Where the clipboard is refused, the value
 * is selected instead, ready for the keyboard.
 */
export function Copyable({ value }: { value: string }) {
  const shown = useRef<HTMLElement>(null);
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      say('Copié.');
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      say('Texte sélectionné : copiez-le avec Ctrl+C (ou ⌘C).');
    }
  };
  return (
    <span class="copyable">
      <code ref={shown}>{value}</code>
      <button type="button" class="button small" onClick={copy}>
        Copier<span class="unseen"> {value}</span>
      </button>
      <span class="copied small" role="status">
        {said}
      </span>
    </span>
  );
}
