import type { Handlers } from '../../lib/doors/messages.ts';
import { pauses } from '../../lib/doors/storage.ts';
import { isPaused } from '../../lib/pauses/pauses.ts';
import { sendOverlay } from './scripts.ts';

/** A password is typed with Caps Lock on: the overlay goes there to say so, where it is wanted at all. */
export const capsLock: Pick<Handlers, 'caps-lock'> = {
  async 'caps-lock'({ place }, { tab }) {
    const isWanted = !isPaused(await pauses.read(), '*', place, Date.now());
    if (tab !== null && isWanted) sendOverlay(tab);
    return null;
  },
};
