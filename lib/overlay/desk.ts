import type { Pause } from '../pauses/pauses.ts';
import type { Signal } from '../signals/signal.ts';

/** The cause of a refusal on a page that was loaded again: its attempt is not known. */
export const RELOADED = 'reloaded';

/** What the page script shows the overlay and the popup. */
export interface Sight {
  signals: readonly Signal[];
  /** `placeOf` the page. */
  place: string;
  /** A failed log-in, opening the card once; null: only hints. */
  cause: string | null;
}

/** Has this cause opened the card before? `opened`: the last one that did in this tab. */
export const hasOpened = (cause: string, opened: string | null): boolean =>
  cause === RELOADED ? opened !== null : opened === cause;

/** Where the page script leaves what the overlay needs; in a world that the page cannot see. */
export interface Desk {
  sight: Sight;
  /** The cause that last opened the card in this tab, before this page. */
  readonly opened: string | null;
  /** As they were when the page was reached; null: not known. */
  readonly pauses: readonly Pause[] | null;
  onSight?: (sight: Sight) => void;
  /** The extension was updated or removed, or may no longer help here. */
  readonly ended: AbortSignal;
  /** Stops for good: asked by `guest.js` where a host is given back. */
  finish?(): void;
  /** Not to be covered. */
  keepClear(): readonly Element[];
  messages(): readonly Element[];
  codeField(): Element | null;
  /** Beside it; null: none is known to be of the code. */
  codePicture(): Element | null;
}

declare global {
  var aideConnexion: Desk | undefined;
}

/** The page script's, if it runs here: an element of the page with that id is not it. */
export function deskHere(): Desk | undefined {
  const desk = Object.hasOwn(globalThis, 'aideConnexion') ? globalThis.aideConnexion : undefined;
  return desk?.ended.aborted ? undefined : desk;
}
