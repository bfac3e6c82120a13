import { maskAddress, maskCode } from './mask-code.ts';
import { type Masking, maskText, secretsIn } from './mask-text.ts';
import type { RawAttribute, RawLine } from './raw-line.ts';
import { GONE, type Line } from './shape.ts';

/** Masks all lines for others to see: what is masked in one place is masked in every other. */
export function maskLines(raw: readonly RawLine[], secrets: ReadonlySet<string>): Line[] {
  const names = new Names(secrets);
  const masking: Masking = { secrets, isNameNext: false };
  return raw.map(({ attributes, text, ...line }) => {
    const masked = attributes.map((one): [string, string] => [one.name, maskOne(one, names, secrets)]);
    return { ...line, attributes: Object.fromEntries(masked), text: text && maskText(text, masking) };
  });
}

/** Folded words of all texts and labels that may be somebody's. */
export function secretsOf(raw: readonly RawLine[]): Set<string> {
  let isNameNext = false;
  const found = raw.flatMap(({ text, attributes }) => {
    const labels = attributes.filter(({ kind }) => kind === 'text');
    const told = labels.flatMap(({ value }) => secretsIn(value, false).secrets);
    if (!text) return told;
    const own = secretsIn(text, isNameNext);
    isNameNext = own.isNameNext;
    return [...told, ...own.secrets];
  });
  return new Set(found);
}

function maskOne({ kind, value }: RawAttribute, names: Names, secrets: ReadonlySet<string>): string {
  if (kind === 'plain') return value;
  if (kind === 'text') return maskText(value, { secrets, isNameNext: false });
  if (kind === 'address') return maskAddress(value, secrets);
  return kind === 'id' ? names.mask(value) : maskCode(value, secrets);
}

/** Two names that look alike once masked stay two: a label still finds its field. */
class Names {
  private readonly known = new Map<string, string>();
  private readonly taken = new Map<string, number>();
  private readonly secrets: ReadonlySet<string>;

  constructor(secrets: ReadonlySet<string>) {
    this.secrets = secrets;
  }

  mask(value: string): string {
    const names = value.trim().split(/\s+/).slice(0, 12);
    return names.map((name) => this.maskOne(name)).join(' ');
  }

  private maskOne(name: string): string {
    const before = this.known.get(name);
    if (before !== undefined) return before;
    const masked = maskCode(name, this.secrets);
    const count = this.taken.get(masked) ?? 0;
    this.taken.set(masked, count + 1);
    const own = count === 0 ? masked : `${masked}-${letters(count)}`;
    this.known.set(name, own);
    return own;
  }
}

const letters = (count: number): string =>
  count
    .toString()
    .split('')
    .map((digit) => 'abcdefghij'[Number(digit)] ?? GONE)
    .join('');
