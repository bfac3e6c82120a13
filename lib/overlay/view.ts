import type { Advice } from '../advice/advice.ts';
import type { Action, Card, Lead, PageLink, TurnId } from '../advice/card.ts';
import { turns } from '../advice/catalogue/turns.ts';
import { leadFor } from '../advice/lead.ts';
import type { PauseLength } from '../pauses/pauses.ts';
import type { Note, NoteCallbacks } from './note.ts';
import type { State } from './state.ts';

/** What the open card shows. */
export type Face =
  | { kind: 'lead' }
  /** The lead and below it all advice, this one opened. */
  | { kind: 'list'; at: string | null }
  /** What comes after a choice. */
  | { kind: 'turn'; id: TurnId }
  /** For how long this advice is to be out of sight. */
  | { kind: 'mask'; ids: readonly string[] };

/** What the overlay knows of the page besides what is noticed there. */
export interface Surroundings {
  /** The site's own links that can be pointed at. */
  links: ReadonlySet<PageLink>;
  /** The page is in English. */
  english: boolean;
  /** On the field that the user is in, where there is no room beside it; null: nothing. */
  note: Note | null;
  /** Keys that put the security code in one case, in words. */
  shortcut: string;
}

/** All that the overlay shows: drawn from this and nothing else, on a page of the site or in the demonstration. */
export interface OverlayView extends Surroundings {
  shape: 'chip' | 'panel';
  /** In the order in which it is shown. */
  advice: readonly Advice[];
  lead: Lead | null;
  face: Face;
  /** When the trouble was met, ms since 1970. */
  at: number;
  /** Length of the pause that the user just asked for; null: none. */
  farewell: PauseLength | null;
}

export function viewOf(state: State, around: Surroundings): OverlayView {
  const { shape, advice, face, at, farewell, signals } = state;
  const lead = leadFor(new Set(signals), { advice, links: around.links });
  return { shape, advice, lead, face, at, farewell, ...around };
}

/** The card that is shown; null: something else than a card of the catalogue. */
export function cardOf({ face, lead }: Pick<OverlayView, 'face' | 'lead'>): Card | null {
  if (face.kind === 'mask') return null;
  return face.kind === 'turn' ? turns[face.id] : lead;
}

/** The link that the card speaks of as ringed. */
export const ringOf = (face: Face): PageLink | null =>
  face.kind === 'turn' ? (turns[face.id].ring?.link ?? null) : null;

/** What the user may ask of the overlay. */
export interface OverlayCallbacks extends NoteCallbacks {
  open(): void;
  reduce(): void;
  close(): void;
  act(action: Action): void;
  show(face: Face): void;
  /** Keeps the advice that the card is about out of sight. */
  pause(length: PauseLength): void;
}
