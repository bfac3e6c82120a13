import { LOOK } from '../../lib/delays.ts';

/** Calls back when a page that is still loading is first worth looking at, and once more when it has loaded. */
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

/** What is read is what can be seen: the end of a transition may show a text that was there before. */
export function onReveals(revealed: () => void, signal: AbortSignal): void {
  const quietly = { capture: true, passive: true, signal };
  for (const end of ['transitionend', 'animationend', 'toggle']) addEventListener(end, revealed, quietly);
}

/** Calls back when the page sets out for another; `own`: by sending a form. What is typed into the address bar it never hears of. */
export function onLeaving(left: (how: { own: boolean; byUser: boolean }) => void, signal: AbortSignal): void {
  const leave = (event: NavigateEvent) => {
    if (event.destination.sameDocument || event.downloadRequest !== null) return;
    left({ own: event.formData !== null, byUser: event.userInitiated });
  };
  if (window.navigation) window.navigation.addEventListener('navigate', leave, { signal });
  // Firefox before 147 tells of every leave, but not of what kind.
  else addEventListener('beforeunload', () => left({ own: false, byUser: true }), { signal });
}
