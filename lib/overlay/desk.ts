import type { Pause } from '../pauses/pauses.ts';
import type { Signal } from '../signals/signal.ts';

/** The cause of a failed log-in seen again because its page was reloaded: a panel that was opened stays closed. */
export const RELOADED = 'reloaded';

export interface Sight {
  signals: readonly Signal[];
  /** `placeOf` the page. */
  place: string;
  /** Names the failed log-in that is shown, so that it opens the panel once; null: only hints. */
  cause: string | null;
}

/** Has the panel opened for this cause before, if `opened` was the last that opened it in this tab? */
export const hasOpened = (cause: string, opened: string | null): boolean =>
  cause === RELOADED ? opened !== null : opened === cause;

/** What the page script lays out for overlay and popup, in the world that they share and the page cannot see. */
export interface Desk {
  sight: Sight;
  /** The cause that last opened the panel in this tab, before this page. */
  readonly opened: string | null;
  /** As they were when the page was reached: the overlay begins with them and asks anew. Null: not known. */
  readonly pauses: readonly Pause[] | null;
  /** Called with each new sight once the overlay has come. */
  onSight?: (sight: Sight) => void;
  /** Ends everything: the extension was updated or removed. */
  readonly ended: AbortSignal;
  /** What the overlay must not cover: the form of interest, its security code, picture and button. */
  keepClear(): readonly Element[];
  /** Texts in which the page says that something happened. */
  messages(): readonly Element[];
  /** The security-code field, where there is one on the page. */
  codeField(): Element | null;
}

declare global {
  var aideConnexion: Desk | undefined;
}

/** What was laid out on this page. An element of the page with that id is none of it. */
export const deskHere = (): Desk | undefined =>
  Object.hasOwn(globalThis, 'aideConnexion') ? globalThis.aideConnexion : undefined;
