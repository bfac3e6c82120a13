import { LARGEST_SLICE, seatNewcomers } from './seats.ts';

export { LARGEST_SLICE } from './seats.ts';

/** A SIRET and its account, counted from 1. */
export interface Seat {
  siret: string;
  account: number;
}

/** The SIRET of each account, in the order of the accounts, and what changed since the previous division. */
export interface Division {
  slices: string[][];
  /** Not in the previous division; empty without one. */
  arrived: Seat[];
  /** In the previous division and no longer in the list, with the account they leave. */
  left: Seat[];
  /** How many keep their account. */
  stayed: number;
  /** Stay in the list but had to change: their account held more than 200; `account` is the new one. */
  moved: Seat[];
}

/**
 * Divides a list into accounts of at most 200 SIRET. Without a previous division: as few accounts as possible, the
 * establishments of one SIREN together where that costs no extra account. With one: nobody who stays moves, gaps
 * are filled by newcomers only, and an account that loses everybody keeps its number.
 */
export function slices(sirets: readonly string[], previous: readonly (readonly string[])[] = []): Division {
  if (previous.length === 0) {
    return { slices: seatNewcomers(sirets, []), arrived: [], left: [], stayed: 0, moved: [] };
  }
  const present = new Set(sirets);
  const { kept, left, crowdedOut } = keepSeats(present, previous);
  const seated = new Set(kept.flat());
  const filled = seatNewcomers(
    sirets.filter((siret) => !seated.has(siret)),
    kept,
  );
  const changed = seatsOf(filled).filter(({ siret }) => !seated.has(siret));
  return {
    slices: filled,
    arrived: changed.filter(({ siret }) => !crowdedOut.has(siret)),
    left,
    stayed: seated.size,
    moved: changed.filter(({ siret }) => crowdedOut.has(siret)),
  };
}

/** Who keeps a seat, who is gone, and who must change because an account held more than 200. */
function keepSeats(present: ReadonlySet<string>, previous: readonly (readonly string[])[]) {
  const kept: string[][] = previous.map(() => []);
  const left: Seat[] = [];
  const crowdedOut = new Set<string>();
  const seated = new Set<string>();
  for (const { siret, account } of seatsOf(previous)) {
    const seats = kept[account - 1] ?? [];
    if (!present.has(siret)) left.push({ siret, account });
    else if (seated.has(siret)) continue;
    else if (seats.length === LARGEST_SLICE) crowdedOut.add(siret);
    else {
      seats.push(siret);
      seated.add(siret);
    }
  }
  return { kept, left, crowdedOut };
}

function seatsOf(accounts: readonly (readonly string[])[]): Seat[] {
  return accounts.flatMap((sirets, index) => sirets.map((siret) => ({ siret, account: index + 1 })));
}
