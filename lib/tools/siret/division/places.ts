/** Most SIRET on one account; the sheets differ on how strict it is, the tools never exceed it. */
export const LARGEST_SLICE = 200;

export type Accounts = readonly (readonly string[])[];

/** A part of a company that goes to one account. */
interface Part {
  account: number;
  count: number;
}

/** The free places of each account, and what of them each company has been given. */
export class Places {
  readonly free: number[];
  readonly #parts = new Map<string, Part[]>();

  constructor(kept: Accounts, all: number) {
    this.free = kept.map(({ length }) => LARGEST_SLICE - length);
    while (this.free.length < Math.ceil(all / LARGEST_SLICE)) this.free.push(LARGEST_SLICE);
  }

  /** Gives a company as many places of an account as it has and the company needs; how many that are. */
  give(siren: string, needed: number, account: number): number {
    const count = Math.min(needed, this.free[account] ?? 0);
    if (count <= 0) return 0;
    const parts = this.#parts.get(siren);
    if (parts) parts.push({ account, count });
    else this.#parts.set(siren, [{ account, count }]);
    this.free[account] = (this.free[account] ?? 0) - count;
    return count;
  }

  /** The account of the next of a company, each asked for once; undefined: it has been given none. */
  next(siren: string): number | undefined {
    const parts = this.#parts.get(siren);
    while (parts?.[0]?.count === 0) parts.shift();
    if (parts?.[0]) parts[0].count--;
    return parts?.[0]?.account;
  }

  /** The account with the fewest free places that still holds `count`; else the roomiest. */
  bestFor(count: number): number {
    let best = 0;
    for (let account = 1; account < this.free.length; account++) {
      const [room = 0, known = 0] = [this.free[account], this.free[best]];
      if (room >= count ? known < count || room < known : known < count && room > known) best = account;
    }
    return best;
  }
}
