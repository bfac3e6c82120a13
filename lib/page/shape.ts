import { attribute } from './dom.ts';

export type FormKind = 'login' | 'forgot-identifier' | 'forgot-password' | 'creation';

/** Kind and field names, without digits. */
export const shapeOf = (kind: FormKind, fields: readonly Element[]): string => {
  const names = fields.map((field) =>
    (attribute(field, 'name') || attribute(field, 'id')).replace(/\d+/g, ''),
  );
  return `${kind}:${names.join(',')}`.slice(0, 200);
};

/** Some sites draw field names anew on each load. */
const SAYS_SOMETHING =
  /user|login|ident|mail|pass|pwd|mdp|mot|code|compte|account|name|nom|util|secret|siret/i;

/** As two loads may give one form. */
export function isSameForm(one: string, other: string): boolean {
  const [names, others] = [one.split(/[:,]/), other.split(/[:,]/)];
  const isSame = (name: string, index: number) =>
    name === others[index] || !(SAYS_SOMETHING.test(name) || SAYS_SOMETHING.test(others[index] ?? ''));
  return names[0] === others[0] && names.length === others.length && names.every(isSame);
}
