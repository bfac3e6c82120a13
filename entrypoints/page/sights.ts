import { LOOK } from '../../lib/delays.ts';
import type { Leaving } from '../../lib/log-in/life-events.ts';
import { all } from '../../lib/page/dom.ts';

export function onFirstSight(look: () => void, ended: AbortSignal): void {
  if (document.readyState === 'complete') return;
  const early = window.setTimeout(look, LOOK.beforeLoad);
  addEventListener(
    'load',
    () => {
      clearTimeout(early);
      look();
    },
    { once: true, signal: ended },
  );
}

/** Before, a page shows what it means to hide. One that cannot be had counts as not there yet. */
export const hasItsStyles = (): boolean =>
  all(document, 'link[rel~=stylesheet]:not([disabled])').every((link) => Reflect.get(link, 'sheet') !== null);

/** A transition may show a text that was there before. */
export function onReveals(revealed: () => void, signal: AbortSignal): void {
  const quietly = { capture: true, passive: true, signal };
  for (const end of ['transitionend', 'animationend', 'toggle']) addEventListener(end, revealed, quietly);
}

/** It never hears of the address bar. */
export function onLeaving(left: (how: Leaving) => void, signal: AbortSignal): void {
  const leave = (event: NavigateEvent) => {
    if (event.destination.sameDocument || event.downloadRequest !== null) return;
    left({ own: event.formData !== null, by: event.userInitiated ? 'user' : 'page' });
  };
  if (window.navigation) window.navigation.addEventListener('navigate', leave, { signal });
  // Firefox before 147 does not tell what kind of leave.
  else addEventListener('beforeunload', () => left({ own: false, by: 'unknown' }), { signal });
}
