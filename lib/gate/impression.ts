import { isInEdge, statusOfPage } from '../page/page.ts';
import { glanceAt } from './glance.ts';

export interface Impression {
  isPromising: boolean;
  /** A plain log-in form of its own. */
  isLogin: boolean;
}

/** The page's own document first, then those of its frames. */
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
