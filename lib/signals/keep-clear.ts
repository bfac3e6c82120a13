import { contains, lineage } from '../page/dom.ts';
import { buttonsIn } from '../page/form-parts.ts';
import type { View } from './view.ts';

/** Nothing of ours may cover these. */
export function keepClearOf(views: readonly View[]): Element[] {
  return views.flatMap(({ forms, code }) => [
    ...forms.flatMap(({ fields, block }) => [...fields, ...buttonsIn(block).slice(0, 20)]),
    ...(code ? [code, lineage(code, 3).at(-1) ?? code] : []),
  ]);
}

/** What holds the form as well cannot be kept clear. */
export const messagesIn = (views: readonly View[]): Element[] =>
  views.flatMap(({ notices, forms }) =>
    notices
      .map(({ element }) => element)
      .filter((element) => !forms.some(({ block }) => contains(element, block))),
  );
