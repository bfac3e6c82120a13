import type { Page } from '../../lib/page/page.ts';
import { type View, viewOf } from '../../lib/signals/view.ts';

/** A page may throw in its own getters: then there is nothing to be seen in it. */
export function viewed(document: Document, page: Page): [Document, View][] {
  try {
    return [[document, viewOf(document, page)]];
  } catch {
    return [];
  }
}
