/** SIRETs in one account, at most. The sheets differ on how strict that is; here it is never exceeded. */
export const LARGEST_SLICE = 200;

export type Accounts = readonly (readonly string[])[];

interface Part {
  account: number;
  count: number;
  next: Part | null;
}

/** The free places of accounts, and which companies they are kept for; companies are numbers from 0 on. */
export class Places {
  readonly free: number[];
  readonly #parts: (Part | null)[];

  constructor(kept: Accounts, all: number, companies: number) {
    this.free = kept.map(({ length }) => LARGEST_SLICE - length);
    while (this.free.length < Math.ceil(all / LARGEST_SLICE)) this.free.push(LARGEST_SLICE);
    this.#parts = new Array<Part | null>(companies).fill(null);
  }

  /** Keeps places of an account for a company; answers how many there were. */
  give(company: number, needed: number, account: number): number {
    const count = Math.min(needed, this.free[account] ?? 0);
    if (count <= 0) return 0;
    this.#add(company, { account, count, next: null });
    this.free[account] = (this.free[account] ?? 0) - count;
    return count;
  }

  #add(company: number, part: Part): void {
    let last = this.#parts[company] ?? null;
    while (last?.next) last = last.next;
    if (last) last.next = part;
    else this.#parts[company] = part;
  }

  /** The account of the next SIRET of a company; undefined where none was given to it. */
  next(company: number): number | undefined {
    let part = this.#parts[company] ?? null;
    if (part?.count === 0) {
      part = part.next;
      this.#parts[company] = part;
    }
    if (part) part.count--;
    return part?.account;
  }

  /** The account with the fewest places that still holds so many; where none does, the roomiest. */
  bestFor(count: number): number {
    let best = 0;
    for (let account = 1; account < this.free.length; account++) {
      const [room = 0, known = 0] = [this.free[account], this.free[best]];
      if (room >= count ? known < count || room < known : known < count && room > known) best = account;
    }
    return best;
  }
}
