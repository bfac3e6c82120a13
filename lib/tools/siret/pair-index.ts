const NOTHING = -1;
const LEAST_PLACES = 1024;

/**
 * Finds the row of two columns that holds a pair of numbers. A Map would have to hash every string of a long list,
 * which takes longer than all the rest of the reading; here two small integers are the key, and only row numbers are
 * kept. Rows are taken in as they are needed: as long as nothing is looked for, nothing is done.
 */
export class PairIndex {
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  #rows = new Int32Array(0);
  #taken = 0;

  constructor(first: Int32Array, second: Int32Array) {
    this.#first = first;
    this.#second = second;
  }

  /** The row of this pair among the first `filled` ones, or -1. */
  find(first: number, second: number, filled: number): number {
    if (2 * filled >= this.#rows.length) this.#makeRoom(filled);
    for (; this.#taken < filled; this.#taken++) {
      const place = this.#placeOf(this.#first[this.#taken] ?? 0, this.#second[this.#taken] ?? 0);
      this.#rows[place] = this.#taken;
    }
    return this.#rows[this.#placeOf(first, second)] ?? NOTHING;
  }

  /** All rows are taken in anew, into a table at most a quarter full: beyond a half it becomes slow. */
  #makeRoom(filled: number): void {
    // A power of two, so that a mask finds a place.
    const places = 2 ** Math.ceil(Math.log2(4 * filled + LEAST_PLACES));
    this.#rows = new Int32Array(places).fill(NOTHING);
    this.#taken = 0;
  }

  /** Where a pair is, or the free place where it belongs. */
  #placeOf(first: number, second: number): number {
    const last = this.#rows.length - 1;
    const mixed = Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & last;
    for (;;) {
      const row = this.#rows[place] ?? NOTHING;
      if (row === NOTHING || (this.#first[row] === first && this.#second[row] === second)) return place;
      place = (place + 1) & last;
    }
  }
}
