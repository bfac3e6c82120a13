import { focusedElement } from './clearance.ts';
import { focusOn } from './code-field.ts';
import type { Host } from './host.ts';

/** Draws anew without taking a focus that was not ours, or losing one. */
export class FocusKeeper {
  readonly #root: ShadowRoot;
  readonly #host: Element;
  #origin: Element | null = null;
  #entering = false;

  constructor({ root, element }: Host) {
    this.#root = root;
    this.#host = element;
    root.addEventListener('focusin', (event) => {
      const from = event instanceof FocusEvent ? event.relatedTarget : null;
      if (from instanceof Element && !root.contains(from)) this.#origin = from;
    });
  }

  keepWhile(draw: () => void): void {
    const had = this.#root.activeElement !== null;
    draw();
    if (!had || this.#root.activeElement) return;
    this.#land();
  }

  get inPage(): Element | null {
    return this.#entering ? null : focusedElement(this.#host);
  }

  enter(open: () => void): void {
    const from = this.inPage;
    this.#entering = true;
    open();
    this.#entering = false;
    this.#land();
    if (from) this.#origin = from;
  }

  /** Gives the focus back to the page; false where it was not here. */
  leave(): boolean {
    const { activeElement } = this.#root;
    if (!(activeElement instanceof HTMLElement)) return false;
    if (this.#origin?.isConnected) focusOn(this.#origin);
    else activeElement.blur();
    return true;
  }

  giveBack(takeAway: () => void): void {
    const had = this.#root.activeElement !== null;
    takeAway();
    if (had && this.#origin?.isConnected) focusOn(this.#origin);
    this.#origin = null;
  }

  #land(): void {
    this.#root.querySelector<HTMLElement>('[data-landing]')?.focus({ preventScroll: true });
  }
}
