import { dress } from './dress.ts';
import type { Host } from './host.ts';

/** How often we come back where a page removes us. */
const RETURNS = 5;

/** Keeps our element under <html>, or inside the page's open modal dialog. */
export class Presence {
  readonly #host: Host;
  readonly #ended: AbortSignal;
  readonly #hush: () => void;
  readonly #observer = new MutationObserver(() => this.#return());
  #wanted = false;
  #returns = 0;
  #watched: Element | null = null;

  /** `hush`: a status that comes with its text would be announced again. */
  constructor(host: Host, ended: AbortSignal, hush: () => void) {
    this.#host = host;
    this.#ended = ended;
    this.#hush = hush;
  }

  show(): void {
    this.#wanted = this.#returns <= RETURNS;
    this.#putInPlace();
  }

  hide(): void {
    this.#wanted = false;
    this.#watched = null;
    this.#observer.disconnect();
    this.#host.element.remove();
  }

  #return(): void {
    if (!this.#wanted || this.#isInPlace()) return;
    this.#returns += 1;
    if (this.#returns > RETURNS) this.hide();
    else this.#putInPlace();
  }

  #isInPlace(): boolean {
    const { element, help } = this.#host;
    const isOpen = help.matches(':popover-open') || document.fullscreenElement !== null;
    return element.isConnected && element.parentNode === parentNow() && isOpen;
  }

  readonly #putInPlace = (): void => {
    if (!this.#wanted) return;
    const { element, root, help, note } = this.#host;
    const parent = parentNow();
    this.#watch(parent);
    if (!parent) return;
    const focused = element.parentNode === parent ? null : root.activeElement;
    if (element.parentNode !== parent) {
      this.#hush();
      parent.append(element);
    }
    dress(root);
    for (const layer of [note, help]) showLayer(layer);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  #watch(parent: Element | null): void {
    if (parent !== null && parent === this.#watched) return;
    this.#watched = parent;
    this.#observer.disconnect();
    for (const node of new Set([document, parent, parent?.parentNode])) {
      if (node) this.#observer.observe(node, { childList: true });
    }
    // Again each time: document.open() drops listeners, and adding one twice does nothing.
    for (const type of ['toggle', 'close', 'fullscreenchange']) {
      document.addEventListener(type, this.#putInPlace, { capture: true, signal: this.#ended });
    }
  }
}

/** All outside a modal dialog is inert. Null where the page has no root just now. */
function parentNow(): Element | null {
  const modal = Document.prototype.querySelectorAll.call(document, 'dialog:modal');
  return [...modal].at(-1) ?? document.documentElement;
}

function showLayer(layer: HTMLElement): void {
  const isOpen = layer.matches(':popover-open');
  if (document.fullscreenElement) {
    if (isOpen) layer.hidePopover();
  } else if (!isOpen && layer.isConnected) layer.showPopover();
}
