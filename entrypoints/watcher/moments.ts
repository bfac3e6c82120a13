import type { Eyes } from './eyes.ts';

/** What wakes the eyes: a new location, a gesture of the user, a frame that has loaded, the end of a transition, a popover. */
export function onWaking(eyes: Eyes, ended: AbortSignal): void {
  const quietly = { capture: true, passive: true, signal: ended };
  for (const gesture of ['pointerdown', 'keydown']) {
    addEventListener(gesture, ({ isTrusted }) => isTrusted && eyes.wake(), quietly);
  }
  const moved = () => {
    eyes.wake();
    eyes.lookSoon();
  };
  addEventListener('popstate', moved, quietly);
  addEventListener('hashchange', moved, quietly);
  window.navigation?.addEventListener('currententrychange', moved, { signal: ended });
  document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && moved(), quietly);
  for (const change of ['transitionend', 'animationend', 'toggle'])
    document.addEventListener(change, () => eyes.changed(), quietly);
}

/** The tab shows this page again from the back/forward cache. */
export function onReturn(returned: () => void, ended: AbortSignal): void {
  addEventListener('pageshow', ({ persisted }) => persisted && returned(), { signal: ended });
}
