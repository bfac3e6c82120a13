/** What a register answers when a number is not there. */
export const UNKNOWN = -1;

/** A number that was taken; `line` counts from 1, as the user's editor does. */
export interface AcceptedSiret {
  siret: string;
  line: number;
}

/** Numbers in the order they came, each once, with the line of each. */
export class SiretRegister {
  readonly sirets: string[] = [];
  readonly #lines: number[] = [];
  readonly #places = new Map<string, number>();

  /** The numbers with their lines. */
  entries(): AcceptedSiret[] {
    return this.sirets.map((siret, place) => ({ siret, line: this.lineOf(place) }));
  }

  /** Enters a number. One that is there already is left, and its place given. */
  enter(siret: string, line: number): number {
    const known = this.#places.get(siret);
    if (known !== undefined) return known;
    this.#places.set(siret, this.sirets.length);
    this.#lines.push(line);
    this.sirets.push(siret);
    return UNKNOWN;
  }

  /** The place of a number in the list, or -1. */
  placeOf(siret: string): number {
    return this.#places.get(siret) ?? UNKNOWN;
  }

  lineOf(place: number): number {
    return this.#lines[place] ?? 0;
  }
}

/** The register of numbers that hold. */
export function registerOf(entries: readonly AcceptedSiret[]): SiretRegister {
  const register = new SiretRegister();
  for (const { siret, line } of entries) register.enter(siret, line);
  return register;
}
