const BLOCK = 500;

/** A long text that grows: joined in blocks, so that the pieces do not stay in memory. */
export class TextBlocks {
  length = 0;
  readonly #blocks: string[] = [];
  #pieces: string[] = [];

  add(piece: string): void {
    this.#pieces.push(piece);
    this.length += piece.length;
    if (this.#pieces.length === BLOCK) this.#close();
  }

  take(): string {
    this.#close();
    return this.#blocks.splice(0).join('');
  }

  #close(): void {
    this.#blocks.push(this.#pieces.join(''));
    this.#pieces = [];
  }
}
