import type { Advice } from '../advice/advice.ts';
import type { PauseLength } from '../pauses/pauses.ts';
import type { OverlayView } from './view.ts';

/** What the overlay knows between two events. */
export interface State extends Pick<OverlayView, 'shape' | 'advice' | 'farewell'> {
  place: string;
  /** The user opened the panel: it may then stand in the way. */
  byUser: boolean;
  /** Ids that were shown when the user closed the overlay; null: not closed. */
  dismissed: readonly string[] | null;
}

export const NOTHING: State = {
  place: '',
  shape: 'chip',
  advice: [],
  farewell: null,
  byUser: false,
  dismissed: null,
};

export type Event =
  /** Advice that applies and is not paused; `opens`: its cause has not opened the panel yet. */
  | { kind: 'seen'; place: string; advice: readonly Advice[]; opens: boolean }
  /** Pauses changed elsewhere: what this leaves of the advice. */
  | { kind: 'unpaused'; advice: readonly Advice[] }
  | { kind: 'paused'; advice: readonly Advice[]; length: PauseLength }
  | { kind: 'opened' }
  /** `crowded`: not the user's wish, the panel found no free place. */
  | { kind: 'reduced' }
  | { kind: 'closed' };

const idsOf = (advice: readonly Advice[]) => advice.map(({ id }) => id);
const brings = (advice: readonly Advice[], known: readonly string[]) =>
  advice.some(({ id }) => !known.includes(id));

/** This sight shows something that was not there before: a screen reader is to be told. */
export function newsIn(before: State, { advice, opens }: Extract<Event, { kind: 'seen' }>): boolean {
  return opens || brings(advice, before.dismissed ?? idsOf(before.advice));
}

/** The overlay is in the page. */
export const isShown = ({ dismissed, farewell, advice }: State): boolean =>
  dismissed === null && (farewell !== null || advice.length > 0);

/** What becomes of the overlay. Closed by the user it stays away until there is a new cause or new advice. */
export function next(state: State, event: Event): State {
  switch (event.kind) {
    case 'seen':
      return seen(state, event);
    case 'unpaused': {
      const back = brings(event.advice, idsOf(state.advice));
      return { ...state, advice: event.advice, ...(back && { dismissed: null, farewell: null }) };
    }
    case 'paused':
      return { ...state, advice: event.advice, farewell: event.length };
    case 'opened':
      return { ...state, shape: 'panel', byUser: true, dismissed: null };
    case 'reduced':
      return { ...state, shape: 'chip', byUser: false, farewell: null };
    case 'closed':
      return { ...NOTHING, place: state.place, advice: state.advice, dismissed: idsOf(state.advice) };
  }
}

function seen(state: State, { place, advice, opens }: Extract<Event, { kind: 'seen' }>): State {
  const base = state.place === place ? state : NOTHING;
  if (opens) return { ...base, place, advice, shape: 'panel', dismissed: null, farewell: null };
  if (base.dismissed && brings(advice, base.dismissed)) return { ...NOTHING, place, advice };
  if (advice.length === 0 && base.farewell === null)
    return { ...base, place, advice, shape: 'chip', byUser: false };
  return { ...base, place, advice };
}
