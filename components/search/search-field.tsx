import { useId } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import type { Found } from './use-search.ts';

interface SearchFieldProps {
  found: Found;
  label: string;
  example: string;
  large?: boolean;
  onWake(): void;
  onLook(text: string): void;
}

/** The search, which also says aloud how much it found. */
export function SearchField({ found, label, example, large = false, onWake, onLook }: SearchFieldProps) {
  const id = useId();
  return (
    <search class={large ? 'search large' : 'search'}>
      <label for={id} class="unseen">
        {label}
      </label>
      <div class="search-box">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          placeholder={example}
          autocomplete="off"
          maxLength={200}
          onFocus={onWake}
          onInput={(event) => onLook(event.currentTarget.value)}
        />
      </div>
      <p class="found" role="status">
        {saidOf(found)}
      </p>
    </search>
  );
}

function saidOf(found: Found): string {
  if (found.kind === 'broken') return 'La recherche ne s’est pas ouverte. Choisissez ci-dessous.';
  if (found.kind !== 'found') return '';
  const count = found.advice.length;
  if (count === 0) return `Rien trouvé pour « ${found.text} ». Essayez un autre mot.`;
  return count === 1 ? '1 réponse' : `${count} réponses`;
}
