const ACTS = [
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'mousedown',
  'submit',
  'input',
];

/**
 * Lets in only what a person really did, and no key or click of ours out: Enter might send the page's form. But Escape
 * goes out, as the page may have something to close.
 */
export function guardRim(root: ShadowRoot): void {
  for (const type of ACTS) {
    root.addEventListener(type, stopUnlessTrusted, true);
    root.addEventListener(type, keepIn);
  }
}

function stopUnlessTrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

function keepIn(event: Event): void {
  if (!(event instanceof KeyboardEvent && event.key === 'Escape')) event.stopPropagation();
}
