import type { Event } from '../../lib/overlay/state.ts';
import type { OverlayCallbacks } from '../../lib/overlay/view.ts';
import type { Stage } from './stage.tsx';

/** What a session needs of its stage, in the page or in the demonstration. */
export type SessionStage = Pick<
  Stage,
  'draw' | 'say' | 'clear' | 'enter' | 'leave' | 'mend' | 'assign' | 'allowCapsLockNote' | 'point' | 'type'
>;
export interface StageCallbacks extends Omit<OverlayCallbacks, 'mend' | 'enlarge'> {
  happened(event: Extract<Event, { kind: 'pointed' | 'crowded' | 'retried' }>): void;
}
