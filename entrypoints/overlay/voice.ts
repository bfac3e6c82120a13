import { SHOW } from '../../lib/delays.ts';

/** What a screen reader is told, one thing at a time. */
export class Voice {
  /** The text of the status element. */
  spoken = '';
  private readonly paint: () => void;
  private breath = 0;

  /** `paint` draws the status element anew. */
  constructor(paint: () => void) {
    this.paint = paint;
  }

  /** Says once what there is to say by then, unless it ends before. */
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
