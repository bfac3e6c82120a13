import { focusedElement } from './clearance.ts';
import { focusOn } from './code-field.ts';
import type { Host } from './host.ts';

/** Takes no focus that was not ours already, loses none, and gives it back. */
export class FocusKeeper {
  private readonly root: ShadowRoot;
  private readonly host: Element;
  /** Where the focus was when it came to us. */
  private origin: Element | null = null;
  private entering = false;

  constructor({ root, element }: Host) {
    this.root = root;
    this.host = element;
    root.addEventListener('focusin', (event) => {
      const from = event instanceof FocusEvent ? event.relatedTarget : null;
      if (from instanceof Element && !root.contains(from)) this.origin = from;
    });
  }

  /** Draws anew. Where that takes the focused element away, the focus goes to the one marked as its landing. */
  keepWhile(draw: () => void): void {
    const had = this.root.activeElement !== null;
    draw();
    if (!had || this.root.activeElement) return;
    this.land();
  }

  /** What has the focus in the page and must stay in sight: nothing, once the user is on the way in. */
  get inPage(): Element | null {
    return this.entering ? null : focusedElement(this.host);
  }

  /** Opens what is gone into, to come back later to the element that had the focus. */
  enter(open: () => void): void {
    const from = this.inPage;
    this.entering = true;
    open();
    this.entering = false;
    this.land();
    if (from) this.origin = from;
  }

  /** Goes back to where the focus came from. False: it was not here. */
  leave(): boolean {
    const { activeElement } = this.root;
    if (!(activeElement instanceof HTMLElement)) return false;
    if (this.origin?.isConnected) focusOn(this.origin);
    else activeElement.blur();
    return true;
  }

  /** Takes everything away; a focus that was ours goes back to where it came from. */
  giveBack(takeAway: () => void): void {
    const had = this.root.activeElement !== null;
    takeAway();
    if (had && this.origin?.isConnected) focusOn(this.origin);
    this.origin = null;
  }

  private land(): void {
    this.root.querySelector<HTMLElement>('[data-landing]')?.focus({ preventScroll: true });
  }
}
