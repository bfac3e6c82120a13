import { glanceAt } from '../../lib/gate/glance.ts';
import { isInEdge, statusOfPage } from '../../lib/page/page.ts';

/** What can be told in passing of all documents of the page. */
export interface Impression {
  /** There may be something to say. */
  isPromising: boolean;
  /** The page itself is a plain log-in form. */
  isLogin: boolean;
}

/** The first document is the page's own, the others are those of its frames. */
export function impressionOf(documents: readonly Document[]): Impression {
  const [top, ...frames] = documents.map(glance);
  const isPromising =
    top?.promising ||
    statusOfPage() >= 500 ||
    (top?.hasFields && isInEdge()) ||
    frames.some(({ promising, hasFields }) => promising || hasFields);
  return { isPromising, isLogin: top?.isPlainLogin === true };
}

/** What cannot be looked at in passing is read. */
function glance(
  document: Document,
): Pick<ReturnType<typeof glanceAt>, 'promising' | 'hasFields' | 'isPlainLogin'> {
  try {
    return glanceAt(document, () => location.pathname);
  } catch {
    return { promising: true, hasFields: false, isPlainLogin: false };
  }
}
