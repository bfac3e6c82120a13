import type { Sight } from '../../lib/desk.ts';
import { type Answers, ask } from '../../lib/messages.ts';
import type { Pause, PauseLength } from '../../lib/pauses.ts';
import { pauses } from '../../lib/storage.ts';

/** What the overlay needs from outside the page. Whatever fails (the extension was just updated) rejects. */
export interface Doors {
  /** Pauses in force, and whether this cause has opened the panel before; asking marks it as opened. */
  arrive(sight: Sight): Promise<Answers['overlay']>;
  pause(advice: string, length: PauseLength, place: string): Promise<unknown>;
  /** Opens the guide at an advice, in a new tab. */
  learn(advice: string): Promise<unknown>;
  /** Tells of every change of the pauses, also by the popup. */
  watchPauses(changed: (pauses: readonly Pause[]) => void, ended: AbortSignal): void;
}

export const doors: Doors = {
  arrive: ({ place, cause }) => ask({ kind: 'overlay', place, cause }),
  pause: (advice, length, place) => ask({ kind: 'pause', advice, length, place }),
  learn: (advice) => ask({ kind: 'open-guide', at: `conseil/${advice}` }),
  watchPauses: (changed, ended) => pauses.watch(changed, ended),
};
