import { LOOK } from '../../lib/delays.ts';
import type { Tree } from '../../lib/page/nodes.ts';

export interface Looked {
  isNew: boolean;
  keepWatching: boolean;
  trees: readonly Tree[];
  /** Roots may be attached later, which is no mutation. */
  mayGrow?: boolean;
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** Looks again when a page changes, at most a few times a second: nothing is observed before the look. */
export class ChangeWatcher {
  readonly #look: () => Looked;
  readonly #asleep: () => void;
  readonly #observer = new MutationObserver(() => {
    this.#observer.disconnect();
    this.lookSoon();
  });
  #awakeUntil = performance.now() + LOOK.awakeFor;
  #delay: number = LOOK.soon;
  #waiting = 0;
  #bedtime = 0;
  #watching = false;
  #closed = false;

  /** `asleep` is called each time it falls asleep. */
  constructor(look: () => Looked, asleep: () => void) {
    this.#look = look;
    this.#asleep = asleep;
  }

  wake(): void {
    this.#awakeUntil = performance.now() + LOOK.awakeFor;
    this.#delay = LOOK.soon;
    if (!this.#watching) this.lookSoon();
  }

  /** The page has a new location, without being loaded. */
  moved(): void {
    this.wake();
    this.lookSoon();
  }

  /** The page looks otherwise, which no mutation tells. */
  changed(): void {
    if (this.#watching) this.lookSoon();
  }

  lookSoon(): void {
    this.#waiting ||= window.setTimeout(() => this.lookNow(), this.#delay);
  }

  lookNow(): void {
    const hasWaited = this.#waiting !== 0;
    clearTimeout(this.#waiting);
    this.#waiting = 0;
    if (this.#closed) return;
    const { isNew, keepWatching, trees, mayGrow } = this.#look();
    if (isNew) this.#delay = LOOK.soon;
    else if (hasWaited) this.#delay = Math.min(this.#delay * 2, LOOK.late);
    this.#sleep();
    const rest = this.#awakeUntil - performance.now();
    this.#watching = !this.#closed && (keepWatching || rest > 0);
    if (!this.#watching) {
      this.#asleep();
      return;
    }
    for (const tree of trees) this.#observer.observe(tree, OBSERVED);
    if (mayGrow && rest > 0) this.lookSoon();
    if (!keepWatching) this.#bedtime = window.setTimeout(() => this.#fallAsleep(), rest);
  }

  close(): void {
    this.#closed = true;
    this.#sleep();
  }

  #fallAsleep(): void {
    this.#sleep();
    this.#asleep();
  }

  #sleep(): void {
    this.#watching = false;
    this.#observer.disconnect();
    clearTimeout(this.#bedtime);
  }
}
