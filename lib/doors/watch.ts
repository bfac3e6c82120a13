import type { Pending } from '../log-in/attempts.ts';
import type { Answers } from './messages.ts';
import type { Report } from './report.ts';

/** What came of a look at the page. */
export interface Looked {
  /** Something else is seen than before. */
  isNew: boolean;
  /** There is a reason to stay awake. */
  keepWatching: boolean;
  /** What to watch from now on. */
  documents: readonly Document[];
}

/** Understands the page; comes as a second script, only where a glance does not do. */
export interface Reader {
  look(): Looked;
  /** The tab shows this page again from the back/forward cache. */
  returned(): void;
  report(): Report;
}

/**
 * What the watcher, which every page of the site loads, lays out for the reader. Both run in the same isolated world,
 * which the page cannot see.
 */
export interface Watch {
  eyes: {
    /** Looks at once. */
    lookNow(): void;
    lookSoon(): void;
    /** Stays awake a while longer. */
    wake(): void;
    /** Something changed that no mutation tells; only looked at when awake. */
    changed(): void;
  };
  /** Ends when the extension was updated or removed. */
  ended: AbortSignal;
  reader: Reader | null;
  /** What is noticed, for the popup. */
  report(): Report;
  /**
   * What the background remembers of this tab, asked for together with the reader. Null for a reader that nobody here sent
   * for: one that was meant for the page before may be late, and find this one in its place.
   */
  past: Promise<Answers['arrived'] | null> | null;
  /** What the user pressed before the reader came, oldest first. */
  pressed: readonly Event[];
  /** A log-in tried before the reader came; the background knows of it. */
  tried: Pending | null;
}

declare global {
  var aideConnexionWatch: Watch | undefined;
}
