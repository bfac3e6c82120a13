import { escaped, type SharedStrings } from './shared-strings.ts';
import { dateText, type SheetBuilder } from './sheet.ts';
import type { DateStyles } from './xlsx-parts.ts';
import { attribute, XmlScanner } from './xml-scanner.ts';

export interface CellSources {
  strings: SharedStrings;
  dates: DateStyles;
  since1904: boolean;
}

/** The year 9999. */
const LAST_DAY = 2_958_465;
const VALUES = new Set(['v', 't']);

export class XlsxSheet {
  readonly #builder: SheetBuilder;
  readonly #sources: CellSources;
  #row = -1;
  #isHiddenRow = false;
  #cells: string[] = [];
  #column = -1;
  #type = '';
  #style = -1;
  #value = '';
  #isFormula = false;
  #inside = '';

  constructor(builder: SheetBuilder, sources: CellSources) {
    this.#builder = builder;
    this.#sources = sources;
  }

  scanner(): XmlScanner {
    return new XmlScanner({
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => {
        if (VALUES.has(this.#inside)) this.#value += text;
      },
      close: (name) => this.#close(name),
    });
  }

  #open(name: string, attributes: string): void {
    this.#inside = name;
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'row') {
      this.#row = Number(attribute(attributes, 'r') ?? this.#row + 2) - 1;
      this.#isHiddenRow = isTrue(attribute(attributes, 'hidden'));
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'col' && isTrue(attribute(attributes, 'hidden'))) {
      const [first, last] = ['min', 'max'].map((end) => Number(attribute(attributes, end)) - 1);
      this.#builder.hideColumns(first ?? 0, last ?? 0);
    } else if (name === 'mergeCell') this.#merge(attribute(attributes, 'ref') ?? '');
  }

  #openCell(attributes: string): void {
    const place = attribute(attributes, 'r');
    this.#column = place === undefined ? this.#column + 1 : columnOf(place);
    this.#type = attribute(attributes, 't') ?? '';
    this.#style = Number(attribute(attributes, 's') ?? -1);
    this.#value = '';
    this.#isFormula = false;
  }

  #close(name: string): void {
    this.#inside = '';
    if (name === 'row') this.#builder.addRow(this.#row, this.#cells, this.#isHiddenRow);
    if (name !== 'c') return;
    const { sheet } = this.#builder;
    if (this.#isFormula && this.#value === '') sheet.unsolved++;
    if (this.#type === 'e') sheet.errors++;
    const text = this.#text();
    if (text === '' || this.#column < 0 || this.#column > 16_383) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  #text(): string {
    const { strings, dates, since1904 } = this.#sources;
    if (this.#type === 's') return strings.at(Number(this.#value));
    if (this.#type === 'b') return this.#value === '1' ? 'VRAI' : 'FAUX';
    if (this.#type !== '' && this.#type !== 'n') return escaped(this.#value);
    const number = Number(this.#value);
    if (this.#value === '' || Number.isNaN(number)) return this.#value;
    if (dates.has(this.#style) && number >= 0 && number <= LAST_DAY) return dateText(number, since1904);
    // Also 4.1E13 and 41234567000019.0.
    return Number.isSafeInteger(number) ? String(number) : this.#value;
  }

  #merge(ref: string): void {
    const [, left = '', top = '', bottom = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(ref) ?? [];
    if (left !== '')
      this.#builder.addMerge({ top: Number(top) - 1, bottom: Number(bottom) - 1, column: columnOf(left) });
  }
}

const isTrue = (value = ''): boolean => /^(?:1|true)$/.test(value);

/** A1 is in column 0, AB7 in 27. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(place)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
