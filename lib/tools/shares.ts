/** A part of a group that goes to one account. */
interface Piece {
  account: number;
  count: number;
}

/** No account yet. */
export const HOMELESS = -1;

/**
 * Who goes where while a division is being made. Groups and accounts are numbered from 0; what is given to an account
 * takes its free places and leaves the group that much smaller.
 */
export class Shares {
  /** Members of each group that still need a place. */
  readonly waiting: number[];
  /** Free places of each account. */
  readonly free: number[];
  readonly #home: Int32Array;
  readonly #pieces = new Map<number, Piece[]>();

  constructor(sizes: readonly number[], free: readonly number[]) {
    this.waiting = [...sizes];
    this.free = [...free];
    this.#home = new Int32Array(sizes.length).fill(HOMELESS);
  }

  /** Gives some of a group to an account. */
  split(group: number, account: number, count: number): void {
    const pieces = this.#pieces.get(group) ?? [];
    this.#pieces.set(group, [...pieces, { account, count }]);
    this.#count(group, account, count);
  }

  /** Gives all that is left of a group to an account. */
  settle(group: number, account: number): void {
    this.#home[group] = account;
    this.#count(group, account, this.waiting[group] ?? 0);
  }

  /** The account of the next member of a group, each member asked for once. */
  next(group: number): number {
    const piece = this.#pieces.size > 0 ? this.#pieces.get(group)?.find(({ count }) => count > 0) : undefined;
    if (piece === undefined) return this.#home[group] ?? HOMELESS;
    piece.count--;
    return piece.account;
  }

  #count(group: number, account: number, count: number): void {
    this.waiting[group] = (this.waiting[group] ?? 0) - count;
    this.free[account] = (this.free[account] ?? 0) - count;
  }
}
