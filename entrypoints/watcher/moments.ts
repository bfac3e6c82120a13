/** What wakes or concerns a watcher: the user's hand, the page shown again, frames that have loaded. */
const MOMENTS = ['pointerdown', 'keydown', 'pageshow'];

/** Tells one listener of these moments, and of new locations, until the signal ends. */
export function onMoments(listener: EventListenerObject, signal: AbortSignal): void {
  on(MOMENTS, listener, signal);
  // A frame's own load is told no further up than its document.
  // By the function of the window: `<img name="addEventListener">` hides the document's own.
  addEventListener.call(document, 'load', listener, { capture: true, signal });
  window.navigation?.addEventListener('currententrychange', listener, { signal });
}

/** Once a log-in has begun: what may be the end of it. */
export function onSending(listener: EventListenerObject, signal: AbortSignal): void {
  on(['click', 'submit'], listener, signal);
}

/** Tells of `document.open()`, which drops all listeners in the document and on its window, but no observer of it. */
export function onWrittenAnew(told: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(told);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function on(kinds: readonly string[], listener: EventListenerObject, signal: AbortSignal): void {
  for (const kind of kinds) addEventListener(kind, listener, { capture: true, passive: true, signal });
}
