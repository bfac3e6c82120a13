/** Where a page takes long to load its pictures, it is looked at before, this many ms after its text came. */
const BEFORE_LOAD = 500;

/** Calls back when the page is first worth looking at, and once more when it has loaded if that was before. */
export function onFirstSight(look: () => void, ended: AbortSignal): void {
  if (document.readyState === 'complete') {
    look();
    return;
  }
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
