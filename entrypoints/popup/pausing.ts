import { pauses } from '../../lib/doors/storage.ts';
import { SITE } from '../../lib/page/place.ts';
import { withoutPause } from '../../lib/pauses/pause-words.ts';
import { type Pause, type PauseLength, pauseOf, stillPaused, withPause } from '../../lib/pauses/pauses.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';

/** Calls back with the pauses in force, now and after each change. */
export function followPauses(changed: (pauses: Pause[]) => void): void {
  const tell = (all: Pause[]) => changed(stillPaused(all, Date.now()));
  pauses.watch(tell, new AbortController().signal);
  void pauses.read().then(tell);
}

/** Pauses the whole overlay, `page` meaning the page of that tab. False: it could not be kept. */
export async function pauseOverlay(length: PauseLength, state: TabState): Promise<boolean> {
  const place = 'place' in state ? state.place : `${SITE}/`;
  const now = Date.now();
  return kept(withPause(await pauses.read(), pauseOf('*', length, place, now), now));
}

/** Ends a pause. False: it could not be kept. */
export async function resume(pause: Pause): Promise<boolean> {
  return kept(withoutPause(await pauses.read(), pause));
}

function kept(all: Pause[]): Promise<boolean> {
  return pauses.write(all).then(
    () => true,
    () => false,
  );
}
