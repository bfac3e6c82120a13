import type { Handlers } from '../../lib/doors/messages.ts';
import { pauses } from '../../lib/doors/storage.ts';
import { isPaused } from '../../lib/pauses/pauses.ts';
import { sendOverlay } from './scripts.ts';

/** Caps Lock is on in a password field: sends the overlay there to say so, unless it is paused. */
export const capsLock: Pick<Handlers, 'caps-lock'> = {
  async 'caps-lock'({ place }, { tab }) {
    const isWanted = !isPaused(await pauses.read(), '*', place, Date.now());
    if (tab !== null && isWanted) sendOverlay(tab);
    return null;
  },
};
