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
 * establishments of one SIREN together as far as they fit, the largest company first. With one: nobody who stays moves,
 * gaps are filled by newcomers only, and an account that loses everybody keeps its number.
 */
export function slices(sirets: readonly string[], previous: readonly (readonly string[])[] = []): Division {
  const listed = new Set(sirets);
  const { kept, left, crowdedOut } = keepSeats(listed, previous);
  const filled = seatNewcomers([...listed], kept);
  if (previous.length === 0) return { slices: filled, arrived: [], left: [], stayed: 0, moved: [] };
  const changed = filled.flatMap((seats, index) =>
    seats.slice(kept[index]?.length ?? 0).map((siret) => ({ siret, account: index + 1 })),
  );
  return {
    slices: filled,
    arrived: changed.filter(({ siret }) => !crowdedOut.has(siret)),
    left,
    stayed: kept.reduce((sum, { length }) => sum + length, 0),
    moved: changed.filter(({ siret }) => crowdedOut.has(siret)),
  };
}

/** Who keeps a seat, who is gone, and who must change because an account held over 200. */
function keepSeats(listed: ReadonlySet<string>, previous: readonly (readonly string[])[]) {
  const left: Seat[] = [];
  const crowdedOut = new Set<string>();
  const seated = new Set<string>();
  const kept = previous.map((sirets, index) => {
    const seats: string[] = [];
    for (const siret of sirets) {
      if (!listed.has(siret)) left.push({ siret, account: index + 1 });
      else if (seated.has(siret)) continue;
      else if (seats.length === LARGEST_SLICE) crowdedOut.add(siret);
      else {
        seats.push(siret);
        seated.add(siret);
      }
    }
    return seats;
  });
  return { kept, left, crowdedOut };
}
