import { SHOW } from '../../lib/delays.ts';

/** Says things to screen readers, one at a time. */
export class Voice {
  spoken = '';
  readonly #paint: () => void;
  #breath = 0;

  constructor(paint: () => void) {
    this.#paint = paint;
  }

  say(text: () => string, ended: AbortSignal): void {
    this.hush();
    this.#breath = window.setTimeout(() => {
      if (ended.aborted) return;
      this.spoken = text();
      this.#paint();
    }, SHOW.breath);
  }

  hush(): void {
    clearTimeout(this.#breath);
    if (this.spoken === '') return;
    this.spoken = '';
    this.#paint();
  }
}
