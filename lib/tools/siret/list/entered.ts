import { type Steps, stepwise } from '../long-list/steps.ts';
import type { DuplicateSiret, SiretList } from './content.ts';
import { type AcceptedSiret, SiretRegister, UNKNOWN } from './siret-register.ts';

/** What the user's mends put into the list, in the order of the lines. */
export interface Exchange {
  taken: AcceptedSiret[];
  without: Set<string>;
}

export function* entered(
  { accepted: before, duplicates }: SiretList,
  { taken, without }: Exchange,
  most: number,
): Steps<Pick<SiretList, 'accepted' | 'duplicates'>> {
  const accepted = new SiretRegister();
  const twice: DuplicateSiret[] = [...duplicates];
  yield* stepwise(byLine(before, taken), most, ({ siret, line, isTaken }) => {
    const place = before.placeOf(siret);
    const stays = place !== UNKNOWN && !without.has(siret);
    if (isTaken && stays) twice.push({ siret, line, firstLine: before.lineOf(place) });
    if (isTaken === stays) return;
    const known = accepted.enter(siret, line);
    if (known !== UNKNOWN) twice.push({ siret, line, firstLine: accepted.lineOf(known) });
  });
  return { accepted, duplicates: twice.sort((a, b) => a.line - b.line) };
}

function* byLine(
  before: SiretRegister,
  taken: readonly AcceptedSiret[],
): Generator<AcceptedSiret & { isTaken: boolean }, void, void> {
  let next = 0;
  for (const [place, siret] of before.sirets.entries()) {
    const line = before.lineOf(place);
    for (let one = taken[next]; one && one.line < line; one = taken[++next]) yield { ...one, isTaken: true };
    yield { siret, line, isTaken: false };
  }
  for (const one of taken.slice(next)) yield { ...one, isTaken: true };
}
