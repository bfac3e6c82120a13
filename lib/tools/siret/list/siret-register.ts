import { IntList } from '../long-list/int-list.ts';
import { NumberIndex, UNKNOWN } from '../long-list/number-index.ts';
import { NIC_LENGTH, numberAt, SIREN_LENGTH } from '../number/siret-key.ts';

export { UNKNOWN } from '../long-list/number-index.ts';

/** A SIRET and its line, counted from 1. */
export interface AcceptedSiret {
  siret: string;
  line: number;
}

export class SiretRegister {
  readonly sirets: string[] = [];
  readonly #lines = new IntList();
  readonly #index = new NumberIndex();

  entries(): AcceptedSiret[] {
    return this.sirets.map((siret, place) => ({ siret, line: this.lineOf(place) }));
  }

  /** Enters 14 digits; answers the place where they stand already, or UNKNOWN. */
  enter(siret: string, line: number): number {
    const place = this.#index.enter(asNumber(siret));
    if (place < this.sirets.length) return place;
    this.#lines.push(line);
    this.sirets.push(siret);
    return UNKNOWN;
  }

  placeOf(siret: string): number {
    return this.#index.placeOf(asNumber(siret));
  }

  lineOf(place: number): number {
    return this.#lines.at(place) ?? 0;
  }
}

export function registerOf(entries: readonly AcceptedSiret[]): SiretRegister {
  const register = new SiretRegister();
  for (const { siret, line } of entries) register.enter(siret, line);
  return register;
}

const asNumber = (siret: string): number =>
  numberAt(siret, 0, SIREN_LENGTH) * 10 ** NIC_LENGTH + numberAt(siret, SIREN_LENGTH, NIC_LENGTH);
