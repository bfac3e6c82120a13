import type { Lead } from '../../lib/advice/card.ts';
import type { Pause } from '../../lib/pauses/pauses.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';

/** All that the popup shows. */
export interface Model {
  state: TabState;
  /** What the tab calls for, once the catalogue has come. */
  lead: Lead | null;
  /** When the last log-in was refused, in words. */
  moment: string | null;
  pauses: readonly Pause[];
  /** The last change of a pause could not be kept. */
  unsaved: boolean;
}

export const FIRST: Model = {
  state: { kind: 'reading' },
  lead: null,
  moment: null,
  pauses: [],
  unsaved: false,
};
