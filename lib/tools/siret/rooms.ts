/** Accounts piled by their free places, so that the tightest and the roomiest are found without looking at all. */
export class Rooms {
  readonly #free: number[];
  readonly #piles: number[][];

  constructor(free: readonly number[]) {
    this.#free = [...free];
    this.#piles = Array.from({ length: Math.max(0, ...free) + 1 }, () => []);
    // Backwards, so that the first account lies on top of its pile.
    for (const account of [...free.keys()].reverse()) this.#piles[this.free(account)]?.push(account);
  }

  free(account: number): number {
    return this.#free[account] ?? 0;
  }

  /** The account with the fewest free places that still holds `count`. */
  tightest(count: number): number | undefined {
    for (let room = count; room < this.#piles.length; room++) {
      const account = this.#piles[room]?.at(-1);
      if (account !== undefined) return account;
    }
    return undefined;
  }

  /** The account with the most free places, if any is left. */
  roomiest(): number | undefined {
    for (let room = this.#piles.length - 1; room > 0; room--) {
      const account = this.#piles[room]?.at(-1);
      if (account !== undefined) return account;
    }
    return undefined;
  }

  /** Takes places of an account that was just found, so it lies on top of its pile. */
  take(account: number, count: number): void {
    const room = this.free(account) - count;
    this.#piles[this.free(account)]?.pop();
    this.#free[account] = room;
    this.#piles[room]?.push(account);
  }
}
