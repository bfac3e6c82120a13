/** Ms between two breaths of the page: typing stays smooth. */
const STRETCH = 12;

/** Thrown where a file unpacks to more than any list needs. */
export class TooMuch extends Error {}

export class Pace {
  #breath = performance.now();
  #left: number;
  readonly #signal: AbortSignal;
  readonly #tell: (done: number) => void;

  /** `most`: bytes that may come out. */
  constructor(signal: AbortSignal, tell: (done: number) => void, most: number) {
    this.#signal = signal;
    this.#tell = tell;
    this.#left = most;
  }

  /** Told that so many bytes came out of the file, which is read up to `done`; waits where it is time to. */
  async breathe(bytes: number, done: number): Promise<void> {
    this.#signal.throwIfAborted();
    this.#left -= bytes;
    if (this.#left < 0) throw new TooMuch();
    if (performance.now() - this.#breath < STRETCH) return;
    this.#tell(done);
    await new Promise((resume) => setTimeout(resume));
    this.#breath = performance.now();
  }
}
