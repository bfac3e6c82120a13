import type { Host } from './host.ts';

/** A page that keeps removing our element does not want it: after so many times it has its way. */
const RETURNS = 5;

/**
 * Keeps our element in the page while it is to be shown: under <html>, inside the page's modal dialog while one is
 * open, not at all once the page has removed it too often.
 */
export class Presence {
  private readonly host: Host;
  private readonly ended: AbortSignal;
  private readonly hush: () => void;
  private readonly observer = new MutationObserver(() => this.return());
  private wanted = false;
  private returns = 0;

  /** `hush` empties what is said aloud: a status that comes with its text would be announced again. */
  constructor(host: Host, ended: AbortSignal, hush: () => void) {
    this.host = host;
    this.ended = ended;
    this.hush = hush;
  }

  show(): void {
    this.wanted = this.returns <= RETURNS;
    this.settle();
  }

  hide(): void {
    this.wanted = false;
    this.observer.disconnect();
    this.host.element.remove();
  }

  private return(): void {
    const { element } = this.host;
    if (!this.wanted || (element.isConnected && element.parentNode === parentNow())) return;
    this.returns += 1;
    if (this.returns > RETURNS) this.hide();
    else this.settle();
  }

  private readonly settle = (): void => {
    if (!this.wanted) return;
    const { element, root, card, note } = this.host;
    const parent = parentNow();
    if (element.parentNode !== parent) {
      const focused = root.activeElement;
      this.hush();
      parent.append(element);
      this.watch(parent);
      for (const layer of [note, card]) showLayer(layer);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    } else for (const layer of [note, card]) showLayer(layer);
  };

  private watch(parent: Element): void {
    this.observer.disconnect();
    for (const node of new Set([document, parent, parent.parentNode])) {
      if (node) this.observer.observe(node, { childList: true });
    }
    // Again each time: document.open() drops all listeners, and adding one twice does nothing.
    for (const type of ['toggle', 'close', 'fullscreenchange']) {
      document.addEventListener(type, this.settle, { capture: true, signal: this.ended });
    }
  }
}

/** Everything outside an open modal dialog is inert, so the overlay goes into it. */
function parentNow(): Element {
  const modal = Document.prototype.querySelectorAll.call(document, 'dialog:modal');
  return [...modal].at(-1) ?? document.documentElement;
}

/** Brings a layer to the top; a page in full screen has the screen for itself. */
function showLayer(layer: HTMLElement): void {
  const isOpen = layer.matches(':popover-open');
  if (document.fullscreenElement) {
    if (isOpen) layer.hidePopover();
  } else if (!isOpen && layer.isConnected) layer.showPopover();
}
