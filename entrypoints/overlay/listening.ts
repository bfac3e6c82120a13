import { capsLockIn } from '../../lib/page/caps-lock.ts';

const STIRS = ['focusin', 'focusout', 'input', 'keyup', 'load', 'error', 'scroll'];

export interface Ears {
  stirred(): void;
  capsLock(on: boolean): void;
  escaped(): void;
}

/** Listens in the page and in those of its frames that the user goes into. */
export class Listening {
  readonly #heard = new WeakSet<Document>();
  readonly #ears: Ears;
  readonly #ended: AbortSignal;
  #asked = false;

  constructor(ears: Ears, ended: AbortSignal) {
    this.#ears = ears;
    this.#ended = ended;
    this.listenIn(document);
    for (const type of ['blur', 'focus', 'resize'])
      window.addEventListener(type, this.#soon, { signal: ended });
  }

  listenIn(document: Document): void {
    if (this.#heard.has(document)) return;
    this.#heard.add(document);
    const passive = { capture: true, passive: true, signal: this.#ended };
    for (const type of STIRS) document.addEventListener(type, this.#soon, passive);
    const press = (event: KeyboardEvent) => {
      const on = capsLockIn(event);
      if (on !== null) this.#ears.capsLock(on);
      if (event.isTrusted && event.key === 'Escape' && !event.isComposing) this.#ears.escaped();
    };
    document.addEventListener('keydown', press, passive);
    document.addEventListener('keyup', press, passive);
  }

  readonly #soon = (): void => {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      if (!this.#ended.aborted) this.#ears.stirred();
    });
  };
}
