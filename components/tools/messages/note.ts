/**
 * Something that is said of what a field holds. `password`: it is left out. `check`: to be looked at again. `change`: it
 * goes out otherwise than typed. `kept`: it goes out exactly as typed, because the user said so.
 */
export interface Note {
  kind: 'password' | 'check' | 'change' | 'kept';
  message: string;
  /** A whole new value, offered and never imposed. */
  suggestion?: string;
  choices?: readonly string[];
}

/** What a press does to the field: keep what was typed as it is, or no longer. */
export const WAY_BACK: Partial<Record<Note['kind'], { label: string; asTyped: boolean }>> = {
  password: { label: 'Ce n’est pas un mot de passe : le garder', asTyped: true },
  change: { label: 'Garder ma saisie', asTyped: true },
  kept: { label: 'Annuler', asTyped: false },
};
