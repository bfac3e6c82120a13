// Hearing of events costs more than looks: listen only where it can matter.

export const onMoments = (listener: EventListenerObject): void => on(['pointerdown', 'keydown'], listener);

export const onReturn = (listener: EventListenerObject): void => on(['pageshow'], listener);

/** Hears frames being loaded, which only their own document is told. */
export function onFrames(document: Document, listener: EventListenerObject): void {
  // `<img name="addEventListener">` would hide the document's own.
  addEventListener.call(document, 'load', listener, true);
}

export function onNewLocation(listener: EventListenerObject): void {
  window.navigation?.addEventListener('currententrychange', listener);
}

/** Tells that the page was written anew: `document.open()` drops all listeners, but no observer. */
export function onWrittenAnew(told: () => void): MutationObserver {
  const observer = new MutationObserver(told);
  observer.observe(document, { childList: true });
  return observer;
}

function on(kinds: readonly string[], listener: EventListenerObject): void {
  for (const kind of kinds) addEventListener(kind, listener, true);
}
