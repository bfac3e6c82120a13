import { maskAddress, maskCode, maskName } from './mask-code.ts';
import { isLabel, looksLikeName, type Masking, maskText } from './mask-text.ts';
import type { RawAttribute, RawLine } from './raw-line.ts';
import { GONE, type Line } from './shape.ts';
import { isPlainTag, isTag } from './tags.ts';

/** Masks all lines for others to see. */
export function maskLines(raw: readonly RawLine[]): Line[] {
  const names = new Names();
  const texts = new Texts();
  return raw.map((line) => {
    const masked = line.attributes.map((one): [string, string] => [one.name, maskOne(one, names)]);
    return {
      ...line,
      tag: maskTag(line.tag),
      attributes: Object.fromEntries(masked),
      text: texts.mask(line),
    };
  });
}

/** Of an element that HTML does not know. */
const UNKNOWN = 'x-unknown';

/** Tags of HTML as they are, others by the words that they are made of. */
function maskTag(tag: string): string {
  if (isPlainTag(tag)) return tag;
  const masked = maskName(tag).replaceAll(GONE, 'x');
  return isTag(masked) ? masked : UNKNOWN;
}

function maskOne({ kind, value }: RawAttribute, names: Names): string {
  if (kind === 'plain') return value;
  if (kind === 'text') return maskText(value, { isNameNext: false });
  if (kind === 'address') return maskAddress(value);
  return kind === 'id' ? names.mask(value) : maskCode(value);
}

const ENDS_LABEL = /^(input|select|textarea|button|label|dt|th|form|h\d)$/;

/** One text after the other, as who stands in one may be announced in the one before. */
class Texts {
  readonly #masking: Masking = { isNameNext: false };
  #tag = '';
  #isLabelled = false;

  mask({ tag, text }: RawLine): string {
    if (tag !== '') {
      this.#tag = tag;
      if (ENDS_LABEL.test(tag)) this.#isLabelled = false;
      return text && maskText(text, this.#masking);
    }
    const isName = this.#isLabelled && looksLikeName(text);
    this.#isLabelled = isLabel(text, this.#tag);
    return isName ? GONE : maskText(text, this.#masking);
  }
}

/** Two names that look alike once masked stay two: a label still finds its field. */
class Names {
  readonly #known = new Map<string, string>();
  readonly #taken = new Map<string, number>();

  mask(value: string): string {
    const names = value.trim().split(/\s+/).slice(0, 12);
    return names.map((name) => this.#maskOne(name)).join(' ');
  }

  #maskOne(name: string): string {
    const before = this.#known.get(name);
    if (before !== undefined) return before;
    const masked = maskCode(name);
    const count = this.#taken.get(masked) ?? 0;
    this.#taken.set(masked, count + 1);
    const own = count === 0 ? masked : `${masked}-${letters(count)}`;
    this.#known.set(name, own);
    return own;
  }
}

const letters = (count: number): string =>
  count
    .toString()
    .split('')
    .map((digit) => 'abcdefghij'[Number(digit)] ?? GONE)
    .join('');
