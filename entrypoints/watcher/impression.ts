import { type Glance, glanceAt } from '../../lib/gate/glance.ts';
import { isInEdge, statusOfPage } from '../../lib/page/page.ts';

/** What a glance at all documents of the page gives. */
export interface Impression {
  /** There may be something to say. */
  isPromising: boolean;
  /** There is likely something to say. */
  isLikely: boolean;
  /** The page itself is a plain log-in form. */
  isLogin: boolean;
}

/** The first document is the page's own, the others are those of its frames. */
export function impressionOf(documents: readonly Document[]): Impression {
  const [top, ...frames] = documents.map(glance);
  const isLikely = top?.likely || statusOfPage() >= 500 || (top?.hasFields && isInEdge()) || false;
  const isPromising =
    isLikely || top?.promising || frames.some(({ promising, hasFields }) => promising || hasFields) || false;
  return { isPromising, isLikely, isLogin: top?.isPlainLogin === true };
}

/** What cannot be looked at quickly is for the reader. */
function glance(document: Document): Glance {
  try {
    return glanceAt(document, () => location.pathname);
  } catch {
    return { promising: true, likely: false, hasFields: false, isPlainLogin: false };
  }
}
