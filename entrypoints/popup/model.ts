import type { Pause } from '../../lib/pauses/pauses.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';

/** All that the popup shows, apart from the guide. */
export interface Model {
  state: TabState;
  pauses: readonly Pause[];
  /** The last change of a pause could not be kept. */
  unsaved: boolean;
}

/** What there is to show before anything is known: the build draws it into the page. */
export const FIRST: Model = { state: { kind: 'reading' }, pauses: [], unsaved: false };
