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
  readonly waiting: Int32Array;
  /** Free places of each account. */
  readonly free: number[];
  readonly #home: Int32Array;
  readonly #isSplit: Uint8Array;
  readonly #pieces = new Map<number, Piece[]>();

  constructor(sizes: Int32Array, free: readonly number[]) {
    this.waiting = sizes.slice();
    this.free = [...free];
    this.#home = new Int32Array(sizes.length).fill(HOMELESS);
    this.#isSplit = new Uint8Array(sizes.length);
  }

  /** Gives some of a group to an account. */
  split(group: number, account: number, count: number): void {
    const pieces = this.#pieces.get(group);
    if (pieces) pieces.push({ account, count });
    else this.#pieces.set(group, [{ account, count }]);
    this.#isSplit[group] = 1;
    this.#count(group, account, count);
  }

  /** Gives all that is left of a group to an account. */
  settle(group: number, account: number): void {
    this.#home[group] = account;
    this.#count(group, account, this.waiting[group] ?? 0);
  }

  /** The account of the next member of a group, each member asked for once. */
  next(group: number): number {
    const piece = this.#isSplit[group] === 1 ? this.#nextPiece(group) : undefined;
    return piece === undefined ? (this.#home[group] ?? HOMELESS) : piece.account;
  }

  /** The first piece with room, one place smaller now. */
  #nextPiece(group: number): Piece | undefined {
    const pieces = this.#pieces.get(group) ?? [];
    while (pieces[0]?.count === 0) pieces.shift();
    if (pieces[0] !== undefined) pieces[0].count--;
    return pieces[0];
  }

  #count(group: number, account: number, count: number): void {
    this.waiting[group] = (this.waiting[group] ?? 0) - count;
    this.free[account] = (this.free[account] ?? 0) - count;
  }
}
