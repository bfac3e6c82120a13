import type { Advice } from '../advice/advice.ts';
import type { PauseLength } from '../pauses/pauses.ts';
import type { Note, NoteCallbacks } from './note.ts';

/** All that the overlay shows: drawn from this and nothing else, on a page of the site or in the demonstration. */
export interface OverlayView {
  shape: 'chip' | 'panel';
  /** In the order in which it is shown. */
  advice: readonly Advice[];
  /** Length of the pause that the user just asked for; null: none. */
  farewell: PauseLength | null;
  /** Ids of the advice that a link of the page goes with. */
  pointable: ReadonlySet<string>;
  /** On the field that the user is in, where there is no room beside it; null: nothing. */
  note: Note | null;
  /** Keys that put the security code in one case, in words. */
  shortcut: string;
}

/** What the user may ask of the overlay; `id` is an advice's. */
export interface OverlayCallbacks extends NoteCallbacks {
  open(): void;
  reduce(): void;
  close(): void;
  /** Shows the page's own link. */
  point(id: string): void;
  /** Opens the guide at this advice. */
  learn(id: string): void;
  pause(id: string, length: PauseLength): void;
}
