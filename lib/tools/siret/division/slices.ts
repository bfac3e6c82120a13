import { type Accounts, LARGEST_SLICE } from './places.ts';
import { membersOf, seatNewcomers } from './seats.ts';
import { atOnce, type Steps, stepwise } from './steps.ts';

export { LARGEST_SLICE } from './places.ts';

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

const ITEMS_PER_STEP = 2_000;
/** How often each number is looked at, roughly: for the progress. */
const LOOKS = 3;

/**
 * Divides a list into accounts of at most 200 SIRET. Without a previous division: as few accounts as possible, the
 * establishments of one SIREN together as far as they fit, the largest company first. With one: nobody who stays moves,
 * gaps are filled by newcomers only, and an account that loses everybody keeps its number.
 * It pauses after `itemsPerStep` at most; each pause gives how far it is, 0 to 1.
 */
export function* siretDivider(
  sirets: readonly string[],
  previous: Accounts = [],
  itemsPerStep = ITEMS_PER_STEP,
): Generator<number, Division, void> {
  const total = LOOKS * sirets.length + previous.reduce((sum, { length }) => sum + length, 0);
  const work = divide(sirets, previous, itemsPerStep);
  let done = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) {
    done += step.value;
    yield Math.min(1, done / total);
  }
  return step.value;
}

/** The whole division at once, for short lists and tests. */
export function slices(sirets: readonly string[], previous: Accounts = []): Division {
  return atOnce(siretDivider(sirets, previous, Number.POSITIVE_INFINITY));
}

function* divide(sirets: readonly string[], previous: Accounts, most: number): Steps<Division> {
  const listed = new Set<string>();
  yield* stepwise(sirets, most, (siret) => void listed.add(siret));
  const { kept, left, crowdedOut, seated } = yield* keepSeats(listed, previous, most);
  const filled = yield* seatNewcomers(listed, kept, seated, most);
  const division: Division = { slices: filled, arrived: [], left, stayed: seated.size, moved: [] };
  if (previous.length === 0) return division;
  const starts = kept.map(({ length }) => length);
  yield* stepwise(membersOf(filled, starts), most, ({ siret, account }) => {
    const seat = { siret, account: account + 1 };
    if (crowdedOut.has(siret)) division.moved.push(seat);
    else division.arrived.push(seat);
  });
  return division;
}

/** Who keeps a seat, who is gone, and who must change because an account held over 200. */
function* keepSeats(
  listed: ReadonlySet<string>,
  previous: Accounts,
  most: number,
): Steps<{ kept: string[][]; left: Seat[]; crowdedOut: Set<string>; seated: Set<string> }> {
  const left: Seat[] = [];
  const crowdedOut = new Set<string>();
  const seated = new Set<string>();
  const kept = previous.map((): string[] => []);
  yield* stepwise(membersOf(previous), most, ({ siret, account }) => {
    const seats = kept[account] ?? [];
    if (!listed.has(siret)) left.push({ siret, account: account + 1 });
    else if (seated.has(siret)) return;
    else if (seats.length === LARGEST_SLICE) crowdedOut.add(siret);
    else {
      seats.push(siret);
      seated.add(siret);
    }
  });
  return { kept, left, crowdedOut, seated };
}
