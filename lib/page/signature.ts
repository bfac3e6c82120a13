import { attribute } from './dom.ts';

export type FormKind = 'login' | 'forgot-identifier' | 'forgot-password' | 'creation';

/** What tells one form from another: its kind and the names of its fields, without digits. */
export const signatureOf = (kind: FormKind, fields: readonly Element[]): string => {
  const names = fields.map((field) =>
    (attribute(field, 'name') || attribute(field, 'id')).replace(/\d+/g, ''),
  );
  return `${kind}:${names.join(',')}`.slice(0, 200);
};

/** Some sites draw field names by lot on each load; only names with such words in them count. */
const SAYS_SOMETHING =
  /user|login|ident|mail|pass|pwd|mdp|mot|code|compte|account|name|nom|util|secret|siret/i;

/** Whether two signatures may be of one form, loaded twice. */
export function isSameForm(one: string, other: string): boolean {
  const [names, others] = [one.split(/[:,]/), other.split(/[:,]/)];
  const isSame = (name: string, index: number) =>
    name === others[index] || !(SAYS_SOMETHING.test(name) || SAYS_SOMETHING.test(others[index] ?? ''));
  return names[0] === others[0] && names.length === others.length && names.every(isSame);
}
