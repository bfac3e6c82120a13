import { entryText } from './entry-text.ts';
import type { Pace } from './pace.ts';
import { type Sheet, SheetBuilder } from './sheet.ts';
import { attribute, XmlScanner } from './xml-scanner.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Some sheets repeat their last cell up to the end. */
const MOST_COPIES = 256;

/** LibreOffice's own word: the standard has none for errors. */
const IS_ERROR = /\bvalue-type="error"/;

export async function readOds(file: Blob, content: ZipEntry, pace: Pace): Promise<Sheet[]> {
  const sheets = new OdsSheets();
  const scanner = sheets.scanner();
  for await (const text of entryText(file, content, pace)) scanner.write(text);
  return sheets.builders.map((builder) => builder.finished());
}

class OdsSheets {
  readonly builders: SheetBuilder[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #builder: SheetBuilder | null = null;
  #row = 0;
  #column = 0;
  #rowCopies = 1;
  #isHiddenRow = false;
  #cells: string[] = [];
  #copies = 1;
  #value: string | null = null;
  #text = '';
  #paragraphs = 0;

  scanner(): XmlScanner {
    return new XmlScanner({
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => {
        if (this.#paragraphs > 0) this.#text += text;
      },
      close: (name) => this.#close(name),
    });
  }

  #open(name: string, attributes: string): void {
    if (name === 'style') this.#style = attribute(attributes, 'name') ?? '';
    else if (name === 'table-properties' && attribute(attributes, 'display') === 'false') {
      this.#hiddenStyles.add(this.#style);
    } else if (name === 'table') this.#openSheet(attributes);
    else if (name === 'table-column') this.#openColumn(attributes);
    else if (name === 'table-row') this.#openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#openCell(attributes);
    else if (name === 'p') {
      if (this.#text !== '') this.#text += ' ';
      this.#paragraphs++;
    } else if (name === 's' || name === 'tab' || name === 'line-break') this.#text += ' ';
    // A note beside a cell is no value.
    else if (name === 'annotation') this.#paragraphs -= 100;
  }

  #openSheet(attributes: string): void {
    const isHidden = this.#hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
    this.#builder = new SheetBuilder(attribute(attributes, 'name') ?? '', isHidden);
    this.builders.push(this.#builder);
    this.#row = 0;
    this.#column = 0;
  }

  #openColumn(attributes: string): void {
    const count = Number(attribute(attributes, 'number-columns-repeated') ?? 1);
    if (isHidden(attributes)) this.#builder?.hideColumns(this.#column, this.#column + count - 1);
    this.#column += count;
  }

  #openRow(attributes: string): void {
    this.#rowCopies = Number(attribute(attributes, 'number-rows-repeated') ?? 1);
    this.#isHiddenRow = isHidden(attributes);
    this.#cells = [];
  }

  #openCell(attributes: string): void {
    this.#copies = Number(attribute(attributes, 'number-columns-repeated') ?? 1);
    this.#text = '';
    this.#value = typedValue(attributes);
    if (this.#builder && IS_ERROR.test(attributes)) this.#builder.sheet.errors++;
    const rows = Number(attribute(attributes, 'number-rows-spanned') ?? 1);
    const columns = Number(attribute(attributes, 'number-columns-spanned') ?? 1);
    if (rows * columns > 1) {
      this.#builder?.addMerge({ top: this.#row, bottom: this.#row + rows - 1, column: this.#cells.length });
    }
  }

  #close(name: string): void {
    if (name === 'p') this.#paragraphs--;
    else if (name === 'annotation') this.#paragraphs += 100;
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      const cell = this.#value ?? this.#text;
      for (let copy = 0; copy < Math.min(this.#copies, MOST_COPIES); copy++) this.#cells.push(cell);
    } else if (name === 'table-row') this.#closeRow();
    else if (name === 'table') this.#builder = null;
  }

  #closeRow(): void {
    const copies = this.#cells.some((cell) => cell !== '') ? Math.min(this.#rowCopies, MOST_COPIES) : 0;
    for (let copy = 0; copy < copies; copy++)
      this.#builder?.addRow(this.#row + copy, this.#cells, this.#isHiddenRow);
    this.#row += this.#rowCopies;
  }
}

const isHidden = (attributes: string): boolean =>
  /^(?:collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '');

function typedValue(attributes: string): string | null {
  const number = attribute(attributes, 'value');
  if (attribute(attributes, 'value-type') === 'float' && number !== undefined) {
    return Number.isSafeInteger(Number(number)) ? String(Number(number)) : number;
  }
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(attribute(attributes, 'date-value') ?? '') ?? [];
  return year === undefined ? null : `${day}/${month}/${year}`;
}
