/** What wakes or concerns every watcher: the user's hand, and a page that leaves and may be shown again. */
const MOMENTS = ['pointerdown', 'keydown', 'pagehide'];

/*
 * Each page hears as few kinds of events as it can: to be told of one costs more than many a look. Listening twice to the
 * same is listening once.
 */

/** Tells one listener of these moments until the signal ends. */
export function onMoments(listener: EventListenerObject, signal: AbortSignal): void {
  on(MOMENTS, listener, signal);
}

/** Once a page has left: it may come back from the back/forward cache. */
export function onReturn(listener: EventListenerObject, signal: AbortSignal): void {
  on(['pageshow'], listener, signal);
}

/** Once there are frames: a frame's own load is told no further up than its document. */
export function onFrames(listener: EventListenerObject, signal: AbortSignal): void {
  // By the function of the window: `<img name="addEventListener">` hides the document's own.
  addEventListener.call(document, 'load', listener, { capture: true, signal });
}

/** Once changes of the page tell no more where it is, or the user has begun to go through it. */
export function onNewLocation(listener: EventListenerObject, signal: AbortSignal): void {
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
