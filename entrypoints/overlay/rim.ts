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
 * The overlay's rim. Inwards: only what a person really did comes through, here and nowhere else checked.
 * Outwards: what is typed and clicked in here is none of the page's business, else Enter on our button might
 * send its form. Escape goes on to the page, which may have something of its own to close.
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
