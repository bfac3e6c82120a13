import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CopyButton } from '../../copy/copy-button.tsx';
import { saveText } from '../../save-file.ts';

interface MessageProps {
  text: string;
  file: string;
  id?: string;
  /** Copying is at hand elsewhere, always on the screen. */
  copiedElsewhere?: boolean;
  /** More ways on, after copying and downloading. */
  children?: ComponentChildren;
}

/** A message that is ready, as a whole: read it, copy it, keep it as a file. */
export function Message({ text, file, id, copiedElsewhere = false, children }: MessageProps) {
  const shown = useRef<HTMLPreElement>(null);
  const select = () => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <>
      <pre id={id} class="message" ref={shown}>
        {text}
      </pre>
      <div class="actions">
        {!copiedElsewhere && (
          <CopyButton text={text} label="Copier le texte" look="primary" select={select} />
        )}
        <button type="button" class="button" onClick={() => saveText(file, text)}>
          Télécharger (.txt)
        </button>
        {children}
      </div>
    </>
  );
}
