import { adviceFor } from '../../lib/advice/choose.ts';
import { glanceAt } from '../../lib/gate/glance.ts';
import type { Past } from '../../lib/log-in/attempts.ts';
import { NO_PAST } from '../../lib/log-in/attempts.ts';
import { documentsOf } from '../../lib/page/documents.ts';
import { readPage } from '../../lib/page/page.ts';
import { pageShape } from '../../lib/shape/page-shape.ts';
import { hasStrangePassword } from '../../lib/shape/strange-password.ts';
import { readSignals } from '../../lib/signals/read.ts';
import { type View, viewOf } from '../../lib/signals/view.ts';

/** What the extension would say of the page that this runs in. */
export interface Judgement {
  /** Ids, in the order of the contract. */
  advice: string[];
  /** Would the page have been read at all? */
  isLetThrough: boolean;
  /** Would the popup offer to describe it, as one that asks for a password in a way that no rule knows? */
  isStrange: boolean;
}

/** How the page was met: see `SavedPage`. */
export interface Met {
  edge: boolean;
  /** It answers a log-in that was tried with its own form. */
  isAnswer: boolean;
}

/** Judges the page without an extension: the real reading and the real rules, run in the page itself. */
function judge({ edge, isAnswer }: Met): Judgement {
  const page = { ...readPage(), edge };
  const documents = documentsOf(window);
  const views = documents.map((document) => viewOf(document, page));
  const signals = readSignals(views, isAnswer ? answering(views) : NO_PAST);
  const isLetThrough = isAnswer || page.status >= 500 || documents.some(mayTell);
  const isStrange = documents.some((document) => hasStrangePassword(document, viewOf(document, page)));
  return { advice: adviceFor(new Set(signals)).map(({ id }) => id), isLetThrough, isStrange };
}

/** A page without a form of its own answers that of another page. */
const answering = (views: readonly View[]): Past => ({
  attempt: {
    at: Date.now(),
    form: views.find(({ login }) => login)?.login?.signature ?? 'login:identifiant',
  },
  failures: 0,
});

function mayTell(document: Document): boolean {
  const { promising, hasFields } = glanceAt(document, () => location.pathname);
  return promising || (hasFields && document !== window.document);
}

declare global {
  var judgePage: typeof judge;
  var describePage: typeof pageShape;
}

globalThis.judgePage = judge;
globalThis.describePage = pageShape;
