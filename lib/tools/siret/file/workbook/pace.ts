/** Work between two breaths of the page, in ms: short enough for typing to stay smooth. */
const STRETCH = 12;

/** Too much comes out of a file: it is a trap, or nothing that a list of establishments needs. */
export class TooMuch extends Error {}

/** Keeps long work in short pieces, tells how far it is, and ends it when the user has enough. */
export class Pace {
  #breath = performance.now();
  #left: number;
  readonly #signal: AbortSignal;
  readonly #tell: (done: number) => void;

  /** `most`: bytes that may come out of the file; `tell`: bytes of the file read so far. */
  constructor(signal: AbortSignal, tell: (done: number) => void, most: number) {
    this.#signal = signal;
    this.#tell = tell;
    this.#left = most;
  }

  /** After each piece of work: `bytes` came out of the file, which is read up to `done`. */
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
