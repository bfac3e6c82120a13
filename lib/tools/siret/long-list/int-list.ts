const FIRST_ROOM = 256;

/** A list of whole numbers below 2^31, four bytes each. */
export class IntList {
  length = 0;
  #numbers = new Int32Array(FIRST_ROOM);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const roomier = new Int32Array(2 * this.length);
      roomier.set(this.#numbers);
      this.#numbers = roomier;
    }
    this.#numbers[this.length++] = number;
  }

  at(place: number): number | undefined {
    return place < this.length ? this.#numbers[place] : undefined;
  }
}
