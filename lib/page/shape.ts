import { attribute } from './dom.ts';

export type FormKind = 'login' | 'forgot-identifier' | 'forgot-password' | 'creation';

/** Tells a form from another one, across pages: kind and names of its fields, digits left out. */
export const shapeOf = (kind: FormKind, fields: readonly Element[]): string => {
  const names = fields.map((field) =>
    (attribute(field, 'name') || attribute(field, 'id')).replace(/\d+/g, ''),
  );
  return `${kind}:${names.join(',')}`.slice(0, 200);
};
