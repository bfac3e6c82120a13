import type { ComponentType } from 'preact';
import type { ActionsProps } from '../../components/lead/actions.tsx';
import type { Hindrance } from '../../components/popup/tab-words.ts';
import type { Lead } from '../../lib/advice/card.ts';
import type { Pause } from '../../lib/pauses/pauses.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';
import type { Unknown } from './unknown.ts';

export interface Model {
  state: TabState;
  lead: Lead | null;
  Actions: ComponentType<ActionsProps> | null;
  /** Of the last attempt, ms since 1970. */
  at: number | null;
  pauses: readonly Pause[];
  /** Advice that the organisation keeps hidden. */
  locked: readonly string[];
  /** The organisation wants no help on other hosts. */
  forbidden: boolean;
  unsaved: boolean;
  /** Null: not known yet. */
  unknown: Unknown | null;
  hindrance: Hindrance | null;
}

export const FIRST: Model = {
  state: { kind: 'reading' },
  lead: null,
  Actions: null,
  at: null,
  pauses: [],
  locked: [],
  forbidden: false,
  unsaved: false,
  unknown: null,
  hindrance: null,
};
