import type { DuplicateSiret, RefusedNumber, SiretList } from './reading.ts';
import { type AcceptedSiret, registerOf } from './siret-register.ts';

/** What the user said of one number: another one in its place, or (null) to leave it out. */
export interface Mend {
  /** Which number of the list: `idOf`. */
  id: string;
  /** What stood there: a mend of another list is not carried out. */
  raw: string;
  siret: string | null;
}

/** A list with the user's word carried out. */
export interface MendedList extends SiretList {
  /** What the user mended or left out, to be shown and taken back. */
  mended: (Mend & { line: number })[];
  /** How many offers may be taken all at once. */
  offers: number;
}

interface Sorted extends Pick<MendedList, 'changed' | 'refused' | 'mended'> {
  taken: AcceptedSiret[];
  without: Set<string>;
}

/** Names a refused number: its line, and its place among those of the line. */
export function idOf({ line }: RefusedNumber, place: number): string {
  return `${line}/${place}`;
}

/** Names a number that was read otherwise than it stands. */
export const changedId = ({ line, siret }: AcceptedSiret): string => `${line}=${siret}`;

/** From so many lines that fit the key on, and hardly any that do not, 5 digits beside a SIREN are no postcodes. */
const LEAST_PAIRS = 3;
const RARE = 4;

/** The refused numbers with their names. */
export function named(refused: readonly RefusedNumber[]): (RefusedNumber & { id: string })[] {
  const places = new Map<number, number>();
  return refused.map((one) => {
    const place = places.get(one.line) ?? 0;
    places.set(one.line, place + 1);
    return { ...one, id: idOf(one, place) };
  });
}

/**
 * The list with what the user mended, and with all trustworthy offers taken where he asked for it (lost zeros put back,
 * letters read as digits…). A number that is then there twice becomes a duplicate.
 */
export function mendedList(list: SiretList, mends: readonly Mend[], takeOffers: boolean): MendedList {
  const said = new Map(mends.map((mend) => [mend.id, mend]));
  const saidOf = (id: string, raw: string) => (said.get(id)?.raw === raw ? said.get(id) : undefined);
  const isOffered = offersOf(list);
  const sorted: Sorted = { taken: [], changed: [], refused: [], mended: [], without: new Set() };
  for (const one of named(list.refused)) {
    const mend = saidOf(one.id, one.raw);
    sortRefused(one, mend, takeOffers && isOffered(one), sorted);
  }
  for (const one of list.changed) {
    const mend = saidOf(changedId(one), one.raw);
    if (!mend) sorted.changed.push(one);
    else {
      sorted.without.add(one.siret);
      sorted.mended.push({ ...mend, line: one.line });
    }
  }
  const { changed, refused, mended, taken } = sorted;
  const offers = list.refused.filter(isOffered).length;
  const numbers = mended.length + taken.length === 0 ? {} : entered(list, sorted);
  return { ...list, ...numbers, changed, refused, mended, offers };
}

/** Where a refused number goes: to the mended ones, to the offers that were taken, or it stays. */
function sortRefused(
  one: RefusedNumber,
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

/** Which offers may be taken without a look at each. */
function offersOf({ refused }: SiretList): (one: RefusedNumber) => boolean {
  const pairs = refused.filter(({ rule }) => rule === 'nic-or-postcode').length;
  const others = refused.filter(({ rule }) => rule === 'siren-only').length;
  const arePairs = pairs >= LEAST_PAIRS && pairs > RARE * others;
  return ({ suggestion, doubtful, rule }) =>
    suggestion !== undefined && (!doubtful || (arePairs && rule === 'nic-or-postcode'));
}

/** The numbers of the list without some and with others, in the order of the lines. */
function entered(list: SiretList, { taken, without }: Pick<Sorted, 'taken' | 'without'>) {
  const kept = list.accepted.entries().filter(({ siret }) => !without.has(siret));
  const firstLines = new Map(kept.map(({ siret, line }) => [siret, line]));
  const duplicates: DuplicateSiret[] = [...list.duplicates];
  for (const { siret, line } of taken) {
    const firstLine = firstLines.get(siret);
    if (firstLine !== undefined) duplicates.push({ siret, line, firstLine });
    else {
      kept.push({ siret, line });
      firstLines.set(siret, line);
    }
  }
  return {
    accepted: registerOf(kept.sort((a, b) => a.line - b.line)),
    duplicates: duplicates.sort((a, b) => a.line - b.line),
  };
}
