import type { Event } from '../../lib/overlay/state.ts';
import type { OverlayCallbacks } from '../../lib/overlay/view.ts';
import type { Stage } from './stage.tsx';

/** What the session asks of its stage, in the page or in the demonstration. */
export type SessionStage = Pick<
  Stage,
  'draw' | 'say' | 'clear' | 'enter' | 'leave' | 'mend' | 'assign' | 'allow' | 'point' | 'type'
>;
/** What the stage asks of its session. */
export interface Wishes extends Omit<OverlayCallbacks, 'mend' | 'enlarge'> {
  /** Something about the page, not the user's wish. */
  happened(event: Extract<Event, { kind: 'pointed' | 'crowded' | 'retried' }>): void;
}
