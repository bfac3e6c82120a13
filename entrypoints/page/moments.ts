/*
 * Each page hears as few kinds of events as it can, and in the cheapest way: to be told of one costs more than many a look,
 * and so does a signal for the end. A watcher that has ended hears on, and heeds nothing. Listening twice to the same is
 * listening once.
 */

/** The user's hand, which wakes every watcher. */
export const onMoments = (listener: EventListenerObject): void => on(['pointerdown', 'keydown'], listener);

/** Once a page can have changed unseen when it is shown again. */
export const onReturn = (listener: EventListenerObject): void => on(['pageshow'], listener);

/** Once there are frames: a frame's own load is told no further up than its document. */
export function onFrames(document: Document, listener: EventListenerObject): void {
  // By the function of the window: `<img name="addEventListener">` hides the document's own.
  addEventListener.call(document, 'load', listener, true);
}

/** Once changes of the page tell no more where it is, or the user has begun to go through it. */
export function onNewLocation(listener: EventListenerObject): void {
  window.navigation?.addEventListener('currententrychange', listener);
}

/** Tells of `document.open()`, which drops all listeners in the document and on its window, but no observer of it. */
export function onWrittenAnew(told: () => void): MutationObserver {
  const observer = new MutationObserver(told);
  observer.observe(document, { childList: true });
  return observer;
}

function on(kinds: readonly string[], listener: EventListenerObject): void {
  for (const kind of kinds) addEventListener(kind, listener, true);
}
