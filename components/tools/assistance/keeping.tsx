import { useState } from 'preact/hooks';
import { usePolicy } from '../../organisation/in-force.ts';
import { SetByOrganisation } from '../../organisation/set-by-organisation.tsx';

interface KeepingProps {
  /** The draft is kept on this computer, beyond the session. */
  kept: boolean;
  onKept(kept: boolean): void;
  onErase(): void;
}

/** How long the draft lives, and the way to end it. Erasing takes two presses: it cannot be taken back. */
export function Keeping({ kept, onKept, onErase }: KeepingProps) {
  const { keepDrafts = true } = usePolicy();
  const [asking, ask] = useState(false);
  const [said, say] = useState('');
  const erase = () => {
    onErase();
    ask(false);
    say('Tout est effacé.');
  };
  return (
    <fieldset>
      <legend>Votre brouillon</legend>
      <p class="small">Il reste dans ce navigateur, jusqu’à ce que vous le fermiez. Rien n’est envoyé.</p>
      {keepDrafts ? (
        <label class="choice">
          <input type="checkbox" checked={kept} onChange={(event) => onKept(event.currentTarget.checked)} />
          <span>Garder sur cet ordinateur</span>
        </label>
      ) : (
        <p>
          <SetByOrganisation />
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" aria-expanded={asking} onClick={() => ask(!asking)}>
          Effacer le brouillon…
        </button>
        {asking && (
          <button type="button" class="button" onClick={erase}>
            Oui, tout effacer
          </button>
        )}
        <span class="said small" role="status">
          {said}
        </span>
      </div>
    </fieldset>
  );
}
