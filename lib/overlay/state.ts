import type { Advice } from '../advice/advice.ts';
import { leadFor } from '../advice/lead.ts';
import type { PauseLength } from '../pauses/pauses.ts';
import type { Signal } from '../signals/signal.ts';
import { type Face, type OverlayView, ringOf } from './view.ts';

/** All that the overlay remembers between two events. */
export interface State extends Pick<OverlayView, 'size' | 'advice' | 'face' | 'at' | 'farewell'> {
  place: string;
  signals: readonly Signal[];
  /** The user opened it: it may stand in the way. */
  byUser: boolean;
  /** A chip only for want of room. */
  crowded: boolean;
  /** Ids of the advice shown when the user closed it; null: not closed. */
  dismissed: readonly string[] | null;
}

const LEAD: Face = { kind: 'lead' };

export const NOTHING: State = {
  place: '',
  signals: [],
  size: 'chip',
  advice: [],
  face: LEAD,
  at: 0,
  farewell: null,
  byUser: false,
  crowded: false,
  dismissed: null,
};

export type Sighted = Pick<State, 'place' | 'signals' | 'advice' | 'at'>;

export type Event =
  /** `opens`: this cause has not opened the card yet. */
  | ({ kind: 'seen'; opens: boolean } & Sighted)
  | { kind: 'unpaused'; advice: readonly Advice[] }
  | { kind: 'paused'; advice: readonly Advice[]; length: PauseLength }
  | { kind: 'opened' }
  | { kind: 'turned'; face: Face }
  | { kind: 'pointed' }
  | { kind: 'reduced' }
  /** No room for the card; there may be later. */
  | { kind: 'crowded' }
  | { kind: 'retried' }
  | { kind: 'closed' };

const idsOf = (advice: readonly Advice[]) => advice.map(({ id }) => id);
const brings = (advice: readonly Advice[], known: readonly string[]) =>
  advice.some(({ id }) => !known.includes(id));

/** Is there something to announce to screen readers? */
export function newsIn(before: State, { advice, opens }: Extract<Event, { kind: 'seen' }>): boolean {
  return opens || brings(advice, before.dismissed ?? idsOf(before.advice));
}

export const isShown = ({ dismissed, farewell, advice }: State): boolean =>
  dismissed === null && (farewell !== null || advice.length > 0);

/** What the user has closed stays closed until there is a new cause or new advice. */
export function next(state: State, event: Event): State {
  switch (event.kind) {
    case 'seen':
      return seen(state, event);
    case 'unpaused':
      return unpaused(state, event.advice);
    case 'paused':
      return { ...state, advice: event.advice, farewell: event.length, face: LEAD };
    case 'opened':
      return { ...opened(state), face: ringed(state) };
    case 'turned':
      return { ...opened(state), face: event.face, farewell: null };
    case 'reduced':
      return { ...folded(state), face: ringed(state) };
    case 'crowded':
      return { ...state, size: 'chip', crowded: true };
    case 'retried':
      return state.crowded ? { ...state, size: 'card', crowded: false } : state;
    case 'pointed':
      return folded(state);
    case 'closed': {
      const { place, signals, advice } = state;
      return { ...NOTHING, place, signals, advice, dismissed: idsOf(advice) };
    }
  }
}

function unpaused(state: State, advice: readonly Advice[]): State {
  const back = brings(advice, idsOf(state.advice));
  const now = { ...state, advice, ...(back && { dismissed: null, farewell: null }) };
  return { ...now, face: faceAfter(state, now) };
}

const opened = (state: State): State => ({
  ...state,
  size: 'card',
  byUser: true,
  crowded: false,
  dismissed: null,
});

const ringed = ({ face }: State): Face => (ringOf(face) ? face : LEAD);

const folded = (state: State): State => ({
  ...state,
  size: 'chip',
  byUser: false,
  crowded: false,
  farewell: null,
  face: LEAD,
});

function seen(state: State, { opens, ...sighted }: Extract<Event, { kind: 'seen' }>): State {
  const { place, signals, advice, at } = sighted;
  const base = state.place === place ? state : NOTHING;
  const now = { ...base, place, signals, advice, at };
  if (opens) return { ...now, size: 'card', face: LEAD, crowded: false, dismissed: null, farewell: null };
  if (base.dismissed && brings(advice, base.dismissed)) return { ...NOTHING, place, signals, advice, at };
  if (advice.length === 0 && base.farewell === null)
    return { ...now, size: 'chip', face: LEAD, byUser: false };
  return { ...now, face: faceAfter(base, now) };
}

/** Whoever has begun to read goes on, unless the lead changes. */
const faceAfter = (before: State, now: State): Face => (leadId(before) === leadId(now) ? now.face : LEAD);

const leadId = ({ signals, advice }: State) => leadFor(new Set(signals), { advice, links: new Set() })?.id;
