import { SHOW } from '../../lib/delays.ts';

export const onceDrawn = (look: () => void) => setTimeout(look, SHOW.drawnWithin);

/** Places the help anew, at most once a frame, whenever something moves: reading places costs. */
export function follow(help: HTMLElement, place: (isResized: boolean) => void, ended: AbortSignal): void {
  let asked = false;
  let resized = false;
  const soon = (cause: unknown) => {
    resized ||= cause instanceof Event && cause.type === 'resize';
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!ended.aborted) place(resized);
      resized = false;
    });
  };
  const passive = { capture: true, passive: true, signal: ended };
  for (const type of ['scroll', 'resize', 'focusin', 'load']) window.addEventListener(type, soon, passive);
  visualViewport?.addEventListener('resize', soon, passive);
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.documentElement);
  sizes.observe(help);
  ended.addEventListener('abort', () => sizes.disconnect());
}

/** Tells whether a hand holds the help; `released` comes after the click, which must meet what was pressed. */
export function pressesOn(help: HTMLElement, released: () => void, ended: AbortSignal): () => boolean {
  let isPressed = false;
  const release = () => {
    if (!isPressed) return;
    isPressed = false;
    setTimeout(() => ended.aborted || released());
  };
  help.addEventListener('pointerdown', () => (isPressed = true), { signal: ended });
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(end, release, { capture: true, signal: ended });
  return () => isPressed && !ended.aborted;
}

/** Acts on Escape, which the page hears as well. */
export function onEscape(act: () => void, ended: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing) act();
  };
  window.addEventListener('keydown', press, { capture: true, signal: ended });
}
