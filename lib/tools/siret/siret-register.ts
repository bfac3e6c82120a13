import { PairIndex } from './pair-index.ts';
import { NIC_LENGTH, numberAt, SIREN_LENGTH } from './siret-key.ts';

/** What a register answers when a number is not there. */
export const UNKNOWN = -1;

/** A number that was taken; `line` counts from 1, as the user's editor does. */
export interface AcceptedSiret {
  siret: string;
  line: number;
}

/**
 * Numbers in the order they came, each once, and the companies they belong to. Numbers and companies are counted from
 * 0, companies as the list first names them. Columns of integers: a list of 100 000 costs little more than its text.
 */
export class SiretRegister {
  readonly sirets: string[] = [];
  readonly #lines: Int32Array;
  /** The company of each number. */
  readonly companyOf: Int32Array;
  readonly #nics: Int32Array;
  readonly #sirens: Int32Array;
  readonly #sizes: Int32Array;
  /** One more than the highest NIC of each company. */
  readonly #nextNic: Int32Array;
  readonly #numbers: PairIndex;
  readonly #companies: PairIndex;
  #companyCount = 0;
  #highestSiren = UNKNOWN;

  /** `most`: how many numbers there can be. */
  constructor(most: number) {
    const column = () => new Int32Array(most);
    this.#lines = column();
    this.companyOf = column();
    this.#nics = column();
    this.#sirens = column();
    this.#sizes = column();
    this.#nextNic = column();
    this.#numbers = new PairIndex(this.companyOf, this.#nics);
    this.#companies = new PairIndex(this.#sirens, this.#sirens);
  }

  /** The numbers with their lines. */
  entries(): AcceptedSiret[] {
    return this.sirets.map((siret, place) => ({ siret, line: this.lineOf(place) }));
  }

  /** How many numbers each company has. */
  get sizes(): Int32Array {
    return this.#sizes.subarray(0, this.#companyCount);
  }

  /** Enters a number whose SIREN and NIC were read. One that is there already is left, and its place given. */
  enter(siret: string, siren: number, nic: number, line: number): number {
    const company = this.#companyFor(siren);
    const place = this.sirets.length;
    // Within a company in rising order nothing can be there twice; only another list is worth the search.
    if (nic >= (this.#nextNic[company] ?? 0)) this.#nextNic[company] = nic + 1;
    else {
      const known = this.#numbers.find(company, nic, place);
      if (known !== UNKNOWN) return known;
    }
    this.#sizes[company] = (this.#sizes[company] ?? 0) + 1;
    this.#lines[place] = line;
    this.companyOf[place] = company;
    this.#nics[place] = nic;
    this.sirets.push(siret);
    return UNKNOWN;
  }

  lineOf(place: number): number {
    return this.#lines[place] ?? 0;
  }

  /** The place of a number in the list, or -1. */
  placeOf(siret: string): number {
    const siren = numberAt(siret, 0, SIREN_LENGTH);
    const company = this.#companies.find(siren, siren, this.#companyCount);
    return this.#numbers.find(company, numberAt(siret, SIREN_LENGTH, NIC_LENGTH), this.sirets.length);
  }

  #companyFor(siren: number): number {
    const last = this.#companyCount - 1;
    // Most lists are sorted: the company is usually the one before, or one never seen.
    if (siren === this.#sirens[last]) return last;
    if (siren > this.#highestSiren) this.#highestSiren = siren;
    else {
      const known = this.#companies.find(siren, siren, this.#companyCount);
      if (known !== UNKNOWN) return known;
    }
    this.#sirens[this.#companyCount] = siren;
    return this.#companyCount++;
  }
}

/** The register of numbers that hold. */
export function registerOf(entries: readonly AcceptedSiret[]): SiretRegister {
  const register = new SiretRegister(entries.length);
  for (const { siret, line } of entries) {
    const siren = numberAt(siret, 0, SIREN_LENGTH);
    register.enter(siret, siren, numberAt(siret, SIREN_LENGTH, NIC_LENGTH), line);
  }
  return register;
}
