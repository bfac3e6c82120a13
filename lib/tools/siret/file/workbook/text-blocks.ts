const BLOCK = 500;

/** Joined in blocks, so that the pieces and what they were cut from do not stay. */
export class TextBlocks {
  length = 0;
  readonly #blocks: string[] = [];
  #pieces: string[] = [];

  add(piece: string): void {
    this.#pieces.push(piece);
    this.length += piece.length;
    if (this.#pieces.length === BLOCK) this.#close();
  }

  /** Gives the blocks up. */
  take(): string {
    this.#close();
    return this.#blocks.splice(0).join('');
  }

  #close(): void {
    this.#blocks.push(this.#pieces.join(''));
    this.#pieces = [];
  }
}
