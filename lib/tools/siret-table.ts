const EMPTY = -1;

/**
 * Remembers a number for each SIREN and NIC. A Map would have to hash every string of a long list, which takes
 * longer than all the rest of the reading; here two small integers are the key.
 */
export class SiretTable {
  readonly #sirens: Int32Array;
  readonly #nics: Int32Array;
  readonly #values: Int32Array;

  /** `most`: how many different keys there can be. A table more than half full becomes slow, a full one endless. */
  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#sirens = new Int32Array(places);
    this.#nics = new Int32Array(places);
    this.#values = new Int32Array(places).fill(EMPTY);
  }

  /** The value already there for this key, or -1 after putting `value` (zero or more) there. */
  findOrAdd(siren: number, nic: number, value: number): number {
    const last = this.#values.length - 1;
    const mixed = Math.imul(siren ^ Math.imul(nic, 0x9e3779b1), 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & last;
    while (this.#values[place] !== EMPTY) {
      if (this.#sirens[place] === siren && this.#nics[place] === nic) return this.#values[place] ?? EMPTY;
      place = (place + 1) & last;
    }
    this.#sirens[place] = siren;
    this.#nics[place] = nic;
    this.#values[place] = value;
    return EMPTY;
  }
}
