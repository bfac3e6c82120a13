import type { Pause } from '../pauses/pauses.ts';
import type { Signal } from '../signals/signal.ts';

export const RELOADED = 'reloaded';

export interface Sight {
  signals: readonly Signal[];
  /** `placeOf` the page. */
  place: string;
  /** A failed log-in, opening the panel once; null: only hints. */
  cause: string | null;
}

/** `opened`: the last one in this tab. */
export const hasOpened = (cause: string, opened: string | null): boolean =>
  cause === RELOADED ? opened !== null : opened === cause;

/** In a world that the page cannot see. */
export interface Desk {
  sight: Sight;
  /** Before this page. */
  readonly opened: string | null;
  /** As the page was reached; null: not known. */
  readonly pauses: readonly Pause[] | null;
  onSight?: (sight: Sight) => void;
  /** The extension was updated or removed, or may no longer help here. */
  readonly ended: AbortSignal;
  /** For good; a page of ours never has to. */
  finish?(): void;
  /** Not to be covered. */
  keepClear(): readonly Element[];
  messages(): readonly Element[];
  codeField(): Element | null;
}

declare global {
  var aideConnexion: Desk | undefined;
}

/** An element of the page with that id is none of it. */
export function deskHere(): Desk | undefined {
  const desk = Object.hasOwn(globalThis, 'aideConnexion') ? globalThis.aideConnexion : undefined;
  return desk?.ended.aborted ? undefined : desk;
}
