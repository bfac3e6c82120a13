import { isLarge, treesOf } from './flat.ts';
import type { Tree } from './nodes.ts';

const MOST_DOCUMENTS = 20;

/** The window's document and those of its frames of the same origin, at any depth, up to 20 in all. */
export function documentsOf(top: Window): Document[] {
  const documents = [top.document];
  const windows = [top];
  for (const window of windows)
    for (let index = 0; index < window.length && documents.length < MOST_DOCUMENTS; index += 1) {
      const frame = window[index];
      const document = documentIn(frame);
      if (frame && document) {
        windows.push(frame);
        documents.push(document);
      }
    }
  return documents;
}

export const treesIn = (documents: readonly Document[]): Tree[] =>
  documents.flatMap((document) => treesOf(document));

/** Whether web components still wait for their script, which may give them shadow roots that are searched for. */
export const hasUndefined = (document: Document): boolean =>
  !isLarge(document) && Document.prototype.querySelector.call(document, ':not(:defined)') !== null;

function documentIn(frame: Window | undefined): Document | null {
  try {
    return frame?.document ?? null;
  } catch {
    return null;
  }
}
