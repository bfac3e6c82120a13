export const UNKNOWN = -1;

const FIRST_ROOM = 256;
/** Spreads numbers that follow each other. */
const SPREAD = 0x9e3779b1;

/** Numbers in the order they came, each once, in far less room and time than a Map of strings takes. */
export class NumberIndex {
  size = 0;
  #numbers = new Float64Array(FIRST_ROOM);
  /** A place + 1, or 0. */
  #slots = new Int32Array(2 * FIRST_ROOM);

  enter(number: number): number {
    const slot = this.#slotOf(number);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#numbers[this.size++] = number;
    this.#slots[slot] = this.size;
    if (this.size === this.#numbers.length) this.#grow();
    return this.size - 1;
  }

  placeOf(number: number): number {
    return (this.#slots[this.#slotOf(number)] ?? 0) - 1;
  }

  #slotOf(number: number): number {
    const last = this.#slots.length - 1;
    const mixed = Math.imul(number | 0, SPREAD);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    for (;;) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0 || this.#numbers[taken - 1] === number) return slot;
      slot = (slot + 1) & last;
    }
  }

  #grow(): void {
    const numbers = new Float64Array(2 * this.size);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    this.#slots = new Int32Array(4 * this.size);
    for (let place = 0; place < this.size; place++) {
      this.#slots[this.#slotOf(numbers[place] ?? 0)] = place + 1;
    }
  }
}
