/*
 * Each page hears as few kinds of events as it can, and in the cheapest way: listeners take no signal, and to be told of one
 * event costs more than many a look. Listening twice to the same is listening once.
 */

/** The user's hand, which wakes every watcher. */
const MOMENTS = ['pointerdown', 'keydown'];
/** Once a log-in has begun: what may be the end of it. */
const SENDING = ['click', 'submit'];
/** Once a page may have changed unseen when it is shown again. */
const RETURN = ['pageshow'];

export const onMoments = (listener: EventListenerObject): void => on(MOMENTS, listener);
export const onSending = (listener: EventListenerObject): void => on(SENDING, listener);
export const onReturn = (listener: EventListenerObject): void => on(RETURN, listener);

/** Once there are frames: a frame's own load is told no further up than its document. */
export function onFrames(listener: EventListenerObject): void {
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

/** Takes a listener away from everything above. */
export function deafen(listener: EventListenerObject): void {
  for (const kind of [...MOMENTS, ...SENDING, ...RETURN]) removeEventListener(kind, listener, true);
  removeEventListener.call(document, 'load', listener, true);
  window.navigation?.removeEventListener('currententrychange', listener);
}

function on(kinds: readonly string[], listener: EventListenerObject): void {
  for (const kind of kinds) addEventListener(kind, listener, true);
}
