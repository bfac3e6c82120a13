/** What a scanner reports: names without prefix, text as it stands. */
export interface XmlEvents {
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

const ASIDE: readonly [begins: string, ends: string][] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];
const CDATA = '<![CDATA[';
const LONGEST_PIECE = 2_000_000;

/** Reads XML that comes in pieces, and keeps only the one that is not finished. */
export class XmlScanner {
  #rest = '';
  readonly #on: XmlEvents;

  constructor(on: XmlEvents) {
    this.#on = on;
  }

  write(chunk: string): void {
    const source = this.#rest + chunk;
    let at = 0;
    for (;;) {
      const opens = source.indexOf('<', at);
      if (opens === -1) break;
      const end = this.#take(source, opens, at);
      if (end === -1) break;
      at = end;
    }
    this.#rest = source.slice(at);
    if (this.#rest.length > LONGEST_PIECE) throw new Error('The XML has no end.');
  }

  /** The place behind the tag; -1 while it is unfinished. */
  #take(source: string, opens: number, from: number): number {
    const end = endOf(source, opens);
    if (end === -1) return -1;
    if (opens > from) this.#on.text?.(plain(source.slice(from, opens)));
    const isCdata = source.startsWith(CDATA, opens);
    if (isCdata) this.#on.text?.(source.slice(opens + CDATA.length, end - 3));
    else if (source[opens + 1] !== '!' && source[opens + 1] !== '?')
      this.#tag(source.slice(opens + 1, end - 1));
    return end;
  }

  #tag(inside: string): void {
    if (inside.startsWith('/')) {
      this.#on.close?.(localName(inside.slice(1).trim()));
      return;
    }
    const isEmpty = inside.endsWith('/');
    const body = isEmpty ? inside.slice(0, -1) : inside;
    const space = body.search(/\s/);
    const name = localName(space === -1 ? body : body.slice(0, space));
    this.#on.open?.(name, space === -1 ? '' : body.slice(space));
    if (isEmpty) this.#on.close?.(name);
  }
}

function endOf(source: string, opens: number): number {
  if (source.startsWith(CDATA, opens)) return behind(source.indexOf(']]>', opens), 3);
  for (const [begins, ends] of ASIDE) {
    if (source.startsWith(begins, opens)) return behind(source.indexOf(ends, opens), ends.length);
  }
  // The shortest of these beginnings must be told from a tag first.
  if (source.length - opens < CDATA.length && source[opens + 1] === '!') return -1;
  let end = source.indexOf('>', opens);
  while (end !== -1 && isInQuotes(source, opens, end)) end = source.indexOf('>', end + 1);
  return behind(end, 1);
}

const behind = (place: number, length: number): number => (place === -1 ? -1 : place + length);

function isInQuotes(source: string, from: number, to: number): boolean {
  let quote = '';
  for (let at = from; at < to; at++) {
    const sign = source[at] ?? '';
    if (quote === '' ? sign === '"' || sign === "'" : sign === quote) quote = quote === '' ? sign : '';
  }
  return quote !== '';
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[\da-f]{1,6}|lt|gt|amp|quot|apos);/gi, (all, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? all;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const patterns = new Map<string, RegExp>();

export function attribute(attributes: string, name: string): string | undefined {
  const pattern =
    patterns.get(name) ?? new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : plain(value);
}
