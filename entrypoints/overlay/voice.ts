import { SHOW } from '../../lib/delays.ts';

/** One thing at a time, for screen readers. */
export class Voice {
  spoken = '';
  private readonly paint: () => void;
  private breath = 0;

  constructor(paint: () => void) {
    this.paint = paint;
  }

  /** `text` is asked for when it is said. */
  say(text: () => string, ended: AbortSignal): void {
    this.hush();
    this.breath = window.setTimeout(() => {
      if (ended.aborted) return;
      this.spoken = text();
      this.paint();
    }, SHOW.breath);
  }

  hush(): void {
    clearTimeout(this.breath);
    if (this.spoken === '') return;
    this.spoken = '';
    this.paint();
  }
}
