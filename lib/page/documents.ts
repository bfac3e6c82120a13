import { treesOf } from './flat.ts';
import type { Tree } from './nodes.ts';

/** A page of more frames, or of frames in frames in frames, is no log-in page. */
const MOST_FRAMES = 20;

/** The top document and those of its same-origin frames, frames in frames too: a log-in form in a frame counts. */
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

/** Everything that changes on its own account: these documents, and the open shadow roots in each of them. */
export const treesIn = (documents: readonly Document[]): Tree[] =>
  documents.flatMap((document) => treesOf(document));

function documentIn(frame: Window | undefined): Document | null {
  try {
    return frame?.document ?? null;
  } catch {
    return null;
  }
}
