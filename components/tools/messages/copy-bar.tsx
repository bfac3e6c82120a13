import { CopyButton } from '../../copy/copy-button.tsx';

interface CopyBarProps {
  text: string;
  /** How many of the main informations are there. */
  done: { count: number; of: number };
  /** Id of the heading of the whole text, and of the text itself. */
  heading: string;
  message: string;
}

/** How far the text is, and the button that copies it: always on the screen, whatever its size. */
export function CopyBar({ text, done: { count, of }, heading, message }: CopyBarProps) {
  const goTo = () => document.getElementById(heading)?.focus();
  const select = () => {
    const shown = document.getElementById(message);
    if (shown) getSelection()?.selectAllChildren(shown);
  };
  return (
    <div class="copy-bar no-print">
      <div class="copy-bar-inside">
        <p class="done-of">
          <span>
            {count} sur {of}
            <span class="unseen"> informations données</span>
          </span>
          <span class="segments" aria-hidden="true">
            {Array.from({ length: of }, (_, at) => (
              <i key={at} class={at < count ? 'full' : undefined} />
            ))}
          </span>
        </p>
        <button type="button" class="button quiet to-text" onClick={goTo}>
          Voir le texte
        </button>
        <CopyButton text={text} label="Copier le texte" look="primary" select={select} />
      </div>
    </div>
  );
}
