import { lineage } from '../page/dom.ts';
import { buttonsIn } from '../page/form-parts.ts';
import type { View } from './view.ts';

/** What nothing of ours may cover: fields and buttons of the forms of interest, the security code and its picture. */
export function keepClearOf(views: readonly View[]): Element[] {
  return views.flatMap(({ forms, code }) => [
    ...forms.flatMap(({ fields, block }) => [...fields, ...buttonsIn(block).slice(0, 20)]),
    ...(code ? [code, lineage(code, 3).at(-1) ?? code] : []),
  ]);
}

/** The texts in which the pages say that something happened. */
export const messagesIn = (views: readonly View[]): Element[] =>
  views.flatMap(({ notices }) => notices.map(({ element }) => element));
