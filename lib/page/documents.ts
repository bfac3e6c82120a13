import { treesOf } from './flat.ts';
import type { Tree } from './nodes.ts';

/** Limit: no log-in page has more. */
const MOST_FRAMES = 20;

/** Frames of the same origin, at any depth. */
export function documentsOf(top: Window): Document[] {
  const documents = [top.document];
  const windows = [top];
  for (const window of windows)
    for (let index = 0; index < window.length && documents.length < MOST_FRAMES; index += 1) {
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

/** Web components whose script has not come yet: with it come their roots. */
export const hasUndefined = (document: Document): boolean =>
  Document.prototype.querySelector.call(document, ':not(:defined)') !== null;

function documentIn(frame: Window | undefined): Document | null {
  try {
    return frame?.document ?? null;
  } catch {
    return null;
  }
}
