/** Where a page takes long to load its pictures, it is looked at before, this many ms after its text came. */
const BEFORE_LOAD = 500;

/** Calls back when a page that is still loading is first worth looking at, and once more when it has loaded. */
export function onFirstSight(look: () => void, ended: AbortSignal): void {
  if (document.readyState === 'complete') return;
  const early = window.setTimeout(look, BEFORE_LOAD);
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
  window.navigation?.addEventListener('navigate', leave, { signal });
}
