const BLOCK = 500;

/** A long text while it grows: pieces are joined in blocks, so that neither they nor what they were cut from stay. */
export class TextBlocks {
  /** Characters so far. */
  length = 0;
  readonly #blocks: string[] = [];
  #pieces: string[] = [];

  add(piece: string): void {
    this.#pieces.push(piece);
    this.length += piece.length;
    if (this.#pieces.length === BLOCK) this.#close();
  }

  /** The whole text; the blocks are given up. */
  take(): string {
    this.#close();
    return this.#blocks.splice(0).join('');
  }

  #close(): void {
    this.#blocks.push(this.#pieces.join(''));
    this.#pieces = [];
  }
}
