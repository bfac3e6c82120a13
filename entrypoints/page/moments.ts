// To be told of an event costs more than many a look: each kind is listened for only where it can matter.

export const onMoments = (listener: EventListenerObject): void => on(['pointerdown', 'keydown'], listener);

export const onReturn = (listener: EventListenerObject): void => on(['pageshow'], listener);

/** A frame's own load is told no further up than its document. */
export function onFrames(document: Document, listener: EventListenerObject): void {
  // By the function of the window: `<img name="addEventListener">` hides the document's own.
  addEventListener.call(document, 'load', listener, true);
}

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
