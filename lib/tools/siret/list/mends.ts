import { atOnce, type Steps, shares, stepwise } from '../long-list/steps.ts';
import { type Exchange, entered } from './entered.ts';
import type { ChangedNumber, RefusedNumber, SiretList } from './siret-list.ts';
import type { AcceptedSiret } from './siret-register.ts';

/** The user's answer to one refused number: another SIRET, or null to leave it out. */
export interface Mend {
  /** Of a `NamedRefusal`, or a `changedId`. */
  id: string;
  /** What it replaces: a mend of another list is not carried out. */
  raw: string;
  siret: string | null;
}

/** A refused number with an id: its line, and its place among those of that line. */
export interface NamedRefusal extends RefusedNumber {
  id: string;
}

export interface MendedList extends SiretList {
  refused: NamedRefusal[];
  /** What was carried out, so that it can be taken back. */
  mended: (Mend & { line: number })[];
  /** How many can be taken all at once. */
  offers: number;
}

type Sorted = Pick<MendedList, 'changed' | 'refused' | 'mended' | 'offers'> & Exchange;

export const changedId = ({ line, siret }: AcceptedSiret): string => `${line}=${siret}`;

/** So many pairs fit the key that they are no postcodes. */
const LEAST_PAIRS = 3;
const RARE = 4;
const ITEMS_PER_STEP = 2_000;

/**
 * Carries out the user's answers. `takeOffers`: also all trustworthy offers (lost zeros, letters for digits). Each
 * pause tells how far it is, 0 to 1.
 */
export function* listMender(
  list: SiretList,
  mends: readonly Mend[],
  takeOffers: boolean,
  most = ITEMS_PER_STEP,
): Generator<number, MendedList, void> {
  const { accepted, refused, changed } = list;
  return yield* shares(
    mend(list, mends, takeOffers, most),
    2 * refused.length + changed.length + accepted.sirets.length,
  );
}

function* mend(
  list: SiretList,
  mends: readonly Mend[],
  takeOffers: boolean,
  most: number,
): Steps<MendedList> {
  const said = new Map(mends.map((mend) => [mend.id, mend]));
  const saidOf = (id: string, raw: string) => (said.get(id)?.raw === raw ? said.get(id) : undefined);
  const sorted: Sorted = { taken: [], changed: [], refused: [], mended: [], offers: 0, without: new Set() };
  const isOffered = yield* offersOf(list, most);
  const name = namer();
  yield* stepwise(list.refused, most, (one) => {
    const refused = { ...one, id: name(one.line) };
    if (isOffered(one)) sorted.offers++;
    sortRefused(refused, saidOf(refused.id, one.raw), takeOffers && isOffered(one), sorted);
  });
  yield* stepwise(list.changed, most, (one) => sortChanged(one, saidOf(changedId(one), one.raw), sorted));
  const { changed, refused, mended, offers, taken } = sorted;
  const numbers = mended.length + taken.length === 0 ? {} : yield* entered(list, sorted, most);
  return { ...list, ...numbers, changed, refused, mended, offers };
}

export const mendedList = (list: SiretList, mends: readonly Mend[], takeOffers: boolean): MendedList =>
  atOnce(listMender(list, mends, takeOffers, Number.POSITIVE_INFINITY));

function namer(): (line: number) => string {
  let last = 0;
  let place = 0;
  return (line) => {
    place = line === last ? place + 1 : 0;
    last = line;
    return `${line}/${place}`;
  };
}

function sortRefused(
  one: NamedRefusal,
  mend: Mend | undefined,
  isTaken: boolean,
  { taken, changed, refused, mended }: Sorted,
): void {
  const { line, raw, suggestion } = one;
  if (mend) {
    mended.push({ ...mend, line });
    if (mend.siret !== null) taken.push({ siret: mend.siret, line });
  } else if (isTaken && suggestion !== undefined) {
    taken.push({ siret: suggestion, line });
    changed.push({ siret: suggestion, line, raw, change: 'offered' });
  } else refused.push(one);
}

function sortChanged(one: ChangedNumber, mend: Mend | undefined, { changed, mended, without }: Sorted): void {
  if (!mend) changed.push(one);
  else {
    without.add(one.siret);
    mended.push({ ...mend, line: one.line });
  }
}

function* offersOf({ refused }: SiretList, most: number): Steps<(one: RefusedNumber) => boolean> {
  let pairs = 0;
  let others = 0;
  yield* stepwise(refused, most, ({ rule }) => {
    if (rule === 'nic-or-postcode') pairs++;
    if (rule === 'siren-only') others++;
  });
  const arePairs = pairs >= LEAST_PAIRS && pairs > RARE * others;
  return ({ suggestion, doubtful, rule }) =>
    suggestion !== undefined && (!doubtful || (arePairs && rule === 'nic-or-postcode'));
}
