import { useId } from 'preact/hooks';
import type { Found } from './use-search.ts';

interface SearchFieldProps {
  found: Found;
  onWake(): void;
  onLook(text: string): void;
}

/** The search field of the guide, and how much it found, said aloud too. */
export function SearchField({ found, onWake, onLook }: SearchFieldProps) {
  const id = useId();
  return (
    <search class="search">
      <label for={id}>Chercher dans le guide</label>
      <input
        id={id}
        type="search"
        placeholder="mot de passe, spam, code…"
        autocomplete="off"
        maxLength={200}
        onFocus={onWake}
        onInput={(event) => onLook(event.currentTarget.value)}
      />
      <p class="small" role="status">
        {saidOf(found)}
      </p>
    </search>
  );
}

function saidOf(found: Found): string {
  if (found.kind === 'broken') return 'La recherche ne s’est pas ouverte. Le guide entier est ci-dessous.';
  if (found.kind !== 'found') return '';
  const count = found.advice.length;
  if (count === 0) return `Rien trouvé pour « ${found.text} ». Essayez un autre mot, ou demandez de l’aide.`;
  return count === 1 ? '1 situation trouvée.' : `${count} situations trouvées.`;
}
