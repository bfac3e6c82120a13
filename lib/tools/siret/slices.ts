import { LARGEST_SLICE, seatNewcomers } from './seats.ts';
import { registerOf, type SiretRegister, UNKNOWN } from './siret-register.ts';

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

type Accounts = readonly (readonly string[])[];

/**
 * Divides a list into accounts of at most 200 SIRET. Without a previous division: as few accounts as possible, the
 * establishments of one SIREN together where that costs no extra account. With one: nobody who stays moves, gaps
 * are filled by newcomers only, and an account that loses everybody keeps its number.
 */
export function slices(sirets: readonly string[], previous: Accounts = []): Division {
  return slicesOf(registerOf(sirets.map((siret, index) => ({ siret, line: index + 1 }))), previous);
}

/** The same for a list that was already entered in a register while it was read. */
export function slicesOf(register: SiretRegister, previous: Accounts = []): Division {
  const { kept, left, crowdedOut } = keepSeats(register, previous);
  const filled = seatNewcomers(register, kept);
  if (previous.length === 0) return { slices: filled, arrived: [], left: [], stayed: 0, moved: [] };
  const changed = filled.flatMap((sirets, index) =>
    sirets.slice(kept[index]?.length ?? 0).map((siret) => ({ siret, account: index + 1 })),
  );
  return {
    slices: filled,
    arrived: changed.filter(({ siret }) => !crowdedOut.has(siret)),
    left,
    stayed: kept.reduce((sum, { length }) => sum + length, 0),
    moved: changed.filter(({ siret }) => crowdedOut.has(siret)),
  };
}

/** Who keeps a seat (as places in the list), who is gone, and who must change because an account held over 200. */
function keepSeats(register: SiretRegister, previous: Accounts) {
  const kept: number[][] = previous.map(() => []);
  const left: Seat[] = [];
  const crowdedOut = new Set<string>();
  const seated = new Uint8Array(register.sirets.length);
  for (const [index, sirets] of previous.entries()) {
    const seats = kept[index] ?? [];
    for (const siret of sirets) {
      const place = register.placeOf(siret);
      if (place === UNKNOWN) left.push({ siret, account: index + 1 });
      else if (seated[place] === 1) continue;
      else if (seats.length === LARGEST_SLICE) crowdedOut.add(siret);
      else {
        seats.push(place);
        seated[place] = 1;
      }
    }
  }
  return { kept, left, crowdedOut };
}
