import type { Remedy } from '../../components/popup/tab-words.ts';
import type { Pause, PauseLength } from '../../lib/pauses.ts';
import type { TabState } from '../../lib/tab-state.ts';

/** All that the popup shows, apart from the guide. */
export interface Model {
  state: TabState;
  pauses: readonly Pause[];
  /** The last change of a pause could not be kept. */
  unsaved: boolean;
}

export interface Acts {
  remedy(remedy: Remedy): void;
  pause(length: PauseLength): void;
  resume(pause: Pause): void;
}

export type Draw = (model: Model, acts: Acts) => void;

/** What there is to show before anything is known. */
export const FIRST: Model = { state: { kind: 'reading' }, pauses: [], unsaved: false };
