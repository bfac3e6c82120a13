import type { Handlers } from '../../lib/doors/messages.ts';
import { openedCauses, pauses } from '../../lib/doors/storage.ts';
import { pauseOf, withPause } from '../../lib/pauses/pauses.ts';

export const overlay: Pick<Handlers, 'opened' | 'pause'> = {
  async opened({ cause }, { tab }) {
    await openedCauses.write({ ...(await openedCauses.read()), [String(tab)]: cause });
    return null;
  },

  async pause({ advice, length, place }) {
    const now = Date.now();
    const after = withPause(await pauses.read(), pauseOf(advice, length, place, now), now);
    await pauses.write(after);
    return { pauses: after };
  },
};
