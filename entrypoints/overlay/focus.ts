import type { Host } from './host.ts';

/** Takes no focus that was not ours already, loses none, and gives it back. */
export class FocusKeeper {
  private readonly root: ShadowRoot;
  /** Where the focus was when it came to us. */
  private origin: HTMLElement | null = null;

  constructor({ root }: Host) {
    this.root = root;
    root.addEventListener('focusin', (event) => {
      const from = event instanceof FocusEvent ? event.relatedTarget : null;
      if (from instanceof HTMLElement && !root.contains(from)) this.origin = from;
    });
  }

  /** Draws anew. Where that takes the focused element away, the focus goes to the one marked as its landing. */
  keepWhile(draw: () => void): void {
    const had = this.root.activeElement !== null;
    draw();
    if (!had || this.root.activeElement) return;
    this.root.querySelector<HTMLElement>('[data-landing]')?.focus({ preventScroll: true });
  }

  /** Takes everything away; a focus that was ours goes back to where it came from. */
  giveBack(takeAway: () => void): void {
    const had = this.root.activeElement !== null;
    takeAway();
    if (had && this.origin?.isConnected) this.origin.focus({ preventScroll: true });
    this.origin = null;
  }
}
