import { RELOADED } from '../../lib/desk.ts';
import type { Handlers } from '../../lib/messages.ts';
import { pauseOf, stillPaused, withPause } from '../../lib/pauses.ts';
import { openedCauses, pauses } from '../../lib/storage.ts';

/** What the overlay asks before it shows, and the pauses that the user asks it for. */
export const overlay: Pick<Handlers, 'overlay' | 'pause'> = {
  async overlay({ cause }, { tab }) {
    const opened = await openedCauses.read();
    const last = opened[String(tab)];
    const known = cause === RELOADED ? last !== undefined : last === cause;
    // A storage that is full must not keep the help away: the panel may then open twice.
    if (cause !== null && !known)
      await openedCauses.write({ ...opened, [String(tab)]: cause }).catch(() => undefined);
    return { pauses: stillPaused(await pauses.read(), Date.now()), opened: known };
  },

  async pause({ advice, length, place }) {
    const now = Date.now();
    const after = withPause(await pauses.read(), pauseOf(advice, length, place, now), now);
    await pauses.write(after);
    return { pauses: after };
  },
};
