import type { OverlayCallbacks } from '../../lib/overlay/view.ts';
import type { Stage } from './stage.tsx';

/** What the session asks of its stage, in the page or in the demonstration. */
export type SessionStage = Pick<
  Stage,
  'draw' | 'say' | 'clear' | 'enter' | 'leave' | 'mend' | 'assign' | 'allow' | 'point' | 'type'
>;
/** What the stage asks of its session. */
export interface Wishes extends Omit<OverlayCallbacks, 'mend' | 'enlarge'> {
  /** The link that was pointed at needs no pointing at any more. */
  pointed(): void;
}
