import type { Advice } from '../advice/advice.ts';
import type { Action, Card, Lead, PageLink, TurnId } from '../advice/card.ts';
import { turns } from '../advice/catalogue/turns.ts';
import { leadFor } from '../advice/lead.ts';
import type { PauseLength } from '../pauses/pauses.ts';
import type { Note, NoteCallbacks } from './note.ts';
import type { State } from './state.ts';

/** What the card shows. */
export type Face =
  | { kind: 'lead' }
  /** All advice below the lead; `at`: the one opened. */
  | { kind: 'list'; at: string | null }
  | { kind: 'turn'; id: TurnId }
  | { kind: 'mask'; ids: readonly string[] };

/** What the overlay knows of the page around it. */
export interface Surroundings {
  links: ReadonlySet<PageLink>;
  english: boolean;
  /** What has no room beside its field; null: nothing. */
  note: Note | null;
  shortcut: string;
}

/** The overlay is drawn from this and nothing else. */
export interface OverlayView extends Surroundings {
  size: 'chip' | 'card';
  /** In the order in which it is shown. */
  advice: readonly Advice[];
  lead: Lead | null;
  face: Face;
  /** ms since 1970. */
  at: number;
  /** Of the page. */
  place: string;
  /** The pause just asked for, which the card confirms; null: none. */
  farewell: PauseLength | null;
}

export function overlayViewOf(state: State, around: Surroundings): OverlayView {
  const { size, advice, face, at, place, farewell, signals } = state;
  const lead = leadFor(new Set(signals), { advice, links: around.links });
  return { size, advice, lead, face, at, place, farewell, ...around };
}

/** The card of this face; null: the face is no card of the catalogue. */
export function cardOf({ face, lead }: Pick<OverlayView, 'face' | 'lead'>): Card | null {
  if (face.kind === 'mask') return null;
  return face.kind === 'turn' ? turns[face.id] : lead;
}

/** The link that is ringed while this face is shown; null: none. */
export const ringOf = (face: Face): PageLink | null =>
  face.kind === 'turn' ? (turns[face.id].ring?.link ?? null) : null;

/** What a screen reader is told when the focus goes to the ringed link; undefined: nothing more. */
export const heardAt = (link: PageLink): string | undefined =>
  Object.values(turns).find(({ ring }) => ring?.link === link)?.says;

export interface OverlayCallbacks extends NoteCallbacks {
  open(): void;
  reduce(): void;
  close(): void;
  act(action: Action): void;
  show(face: Face): void;
  pause(length: PauseLength): void;
}
