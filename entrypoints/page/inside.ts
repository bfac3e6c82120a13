import { LOG_IN } from '../../lib/delays.ts';
import type { Life } from '../../lib/log-in/life-state.ts';
import { isInside } from '../../lib/signals/read.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import type { View } from '../../lib/signals/view.ts';

/** Whether a log-in led inside; known after a while, or as its page is left. */
export class Inside {
  #timer = 0;
  readonly #gotIn: () => void;

  constructor(gotIn: () => void, ended: AbortSignal) {
    this.#gotIn = gotIn;
    addEventListener('pagehide', () => this.#timer && this.#tell(), { signal: ended });
  }

  look({ trying, attempt, failures }: Life, views: readonly View[], signals: readonly Signal[]): void {
    const matters = trying !== null || attempt !== null || failures > 0;
    clearTimeout(this.#timer);
    const isIn = matters && isInside(views, signals);
    this.#timer = isIn ? window.setTimeout(() => this.#tell(), LOG_IN.insideAfter) : 0;
  }

  #tell(): void {
    this.#timer = 0;
    this.#gotIn();
  }
}
