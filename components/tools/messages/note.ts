/** Something to look at again in a field. `suggestion` is a whole new value, offered and never imposed. */
export interface Note {
  kind: 'password' | 'check';
  message: string;
  suggestion?: string;
}
