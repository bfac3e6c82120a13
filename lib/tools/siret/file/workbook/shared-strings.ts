import { IntList } from '../../long-list/int-list.ts';
import { TextBlocks } from './text-blocks.ts';
import { XmlScanner } from './xml-scanner.ts';

/** The texts that the cells of an xlsx share, kept as one long text. */
export class SharedStrings {
  readonly #parts = new TextBlocks();
  readonly #ends = new IntList();
  #text = '';

  /** Then call `finish`. */
  scanner(): XmlScanner {
    let isText = false;
    let isReading = 0;
    return new XmlScanner({
      open: (name) => {
        if (name === 't') isText = true;
        // `rPh` tells how a word is pronounced.
        if (name === 'rPh') isReading++;
      },
      text: (text) => {
        if (isText && isReading === 0) this.#parts.add(text);
      },
      close: (name) => {
        if (name === 't') isText = false;
        if (name === 'rPh') isReading--;
        if (name === 'si') this.#ends.push(this.#parts.length);
      },
    });
  }

  finish(): void {
    this.#text = this.#parts.take();
  }

  at(index: number): string {
    const end = this.#ends.at(index);
    return end === undefined ? '' : escaped(this.#text.slice(this.#ends.at(index - 1) ?? 0, end));
  }
}

/** A text with its escaped signs put back: `_x000D_` stands for one that XML cannot hold. */
export function escaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
