import { registerOf, type SiretRegister, UNKNOWN } from '../list/siret-register.ts';
import { atOnce, type Steps, shares, stepwise } from '../long-list/steps.ts';
import { type Accounts, LARGEST_SLICE } from './places.ts';
import { CROWDED_OUT, membersOf, SEATED, seatNewcomers } from './seats.ts';

export { LARGEST_SLICE } from './places.ts';

/** A SIRET and its account, counted from 1. */
export interface Seat {
  siret: string;
  account: number;
}

/** How SIRETs are spread over accounts, and what has changed since the division before. */
export interface Division {
  slices: string[][];
  /** Empty without a previous division. */
  arrived: Seat[];
  /** With the account they leave. */
  left: Seat[];
  stayed: number;
  /** Out of an account that held more than 200, with their new one. */
  moved: Seat[];
}

const ITEMS_PER_STEP = 2_000;
const LOOKS = 3;

/**
 * Spreads SIRETs over as few accounts as possible, companies together as far as they fit. After a division before,
 * nobody who stays moves, newcomers fill gaps, and an emptied account keeps its number. Each pause tells how far it is,
 * 0 to 1.
 */
export function* siretDivider(
  list: SiretRegister,
  previous: Accounts = [],
  itemsPerStep = ITEMS_PER_STEP,
): Generator<number, Division, void> {
  const total = LOOKS * list.sirets.length + previous.reduce((sum, { length }) => sum + length, 0);
  return yield* shares(divide(list, previous, itemsPerStep), total);
}

export function slices(sirets: readonly string[], previous: Accounts = []): Division {
  const list = registerOf(sirets.map((siret, place) => ({ siret, line: place + 1 })));
  return atOnce(siretDivider(list, previous, Number.POSITIVE_INFINITY));
}

function* divide(list: SiretRegister, previous: Accounts, most: number): Steps<Division> {
  const { kept, left, fates, stayed } = yield* keepSeats(list, previous, most);
  const filled = yield* seatNewcomers(list, kept, fates, most);
  const division: Division = { slices: filled, arrived: [], left, stayed, moved: [] };
  if (previous.length === 0) return division;
  const starts = kept.map(({ length }) => length);
  yield* stepwise(membersOf(filled, starts), most, ({ siret, account }) => {
    const seat = { siret, account: account + 1 };
    if (fates[list.placeOf(siret)] === CROWDED_OUT) division.moved.push(seat);
    else division.arrived.push(seat);
  });
  return division;
}

function* keepSeats(
  list: SiretRegister,
  previous: Accounts,
  most: number,
): Steps<{ kept: string[][]; left: Seat[]; fates: Uint8Array; stayed: number }> {
  const left: Seat[] = [];
  const fates = new Uint8Array(list.sirets.length);
  const kept = previous.map((): string[] => []);
  let stayed = 0;
  yield* stepwise(membersOf(previous), most, ({ siret, account }) => {
    const seats = kept[account] ?? [];
    const place = list.placeOf(siret);
    if (place === UNKNOWN) left.push({ siret, account: account + 1 });
    else if (fates[place] === SEATED) return;
    else if (seats.length === LARGEST_SLICE) fates[place] = CROWDED_OUT;
    else {
      seats.push(siret);
      fates[place] = SEATED;
      stayed++;
    }
  });
  return { kept, left, fates, stayed };
}
