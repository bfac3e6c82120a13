import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Fold } from '../../../fold.tsx';
import { countOf } from '../counts.ts';

interface SomeProps<T> {
  title: string;
  all: readonly T[];
  open?: boolean;
  /** Draws all of it whatever the user folded: for the printer. */
  unfolded?: boolean;
  children(one: T, index: number): ComponentChild;
}

/** Drawn at first, and more with each press: a list of noise may have a hundred thousand entries. */
const AT_A_TIME = 100;

/** A list that opens; nothing of it is drawn while it is closed. */
export function Some<T>({ title, all, open = false, unfolded = false, children }: SomeProps<T>) {
  const [isOpen, setOpen] = useState(open);
  const [shown, setShown] = useState(AT_A_TIME);
  if (all.length === 0) return null;
  return (
    <Fold
      title={`${title} (${all.length})`}
      open={isOpen || unfolded}
      onToggle={(opened) => unfolded || setOpen(opened)}
    >
      {(isOpen || unfolded) && (
        <ul class="entries">{all.slice(0, unfolded ? all.length : shown).map(children)}</ul>
      )}
      {isOpen && shown < all.length && (
        <button type="button" class="button small" onClick={() => setShown(shown + AT_A_TIME)}>
          Afficher la suite (encore {countOf(all.length - shown, 'ligne', 'lignes')})
        </button>
      )}
    </Fold>
  );
}
