import { attribute, XmlScanner } from './xml-scanner.ts';

export interface ListedSheet {
  name: string;
  isHidden: boolean;
  id: string;
}

/** Which part of an xlsx refers to which; `byType` takes the last word of the type. */
export class Relationships {
  readonly byId = new Map<string, string>();
  readonly byType = new Map<string, string>();

  /** `base`: the folder that targets start from. */
  scanner(base: string): XmlScanner {
    return new XmlScanner({
      open: (name, attributes) => {
        const target = attribute(attributes, 'Target');
        if (name !== 'Relationship' || target === undefined) return;
        const path = target.startsWith('/') ? target.slice(1) : resolved(base + target);
        this.byId.set(attribute(attributes, 'Id') ?? '', path);
        this.byType.set((attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''), path);
      },
    });
  }
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export class WorkbookPart {
  readonly sheets: ListedSheet[] = [];
  since1904 = false;

  scanner(): XmlScanner {
    return new XmlScanner({
      open: (name, attributes) => {
        if (name === 'workbookPr')
          this.since1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
        if (name !== 'sheet') return;
        this.sheets.push({
          name: attribute(attributes, 'name') ?? '',
          isHidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
          id: attribute(attributes, 'id') ?? '',
        });
      },
    });
  }
}

const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 58);
const SHOWS_DATE = /[dyj]|m.*[dyhs]/i;

export class DateStyles {
  readonly #own = new Map<number, string>();
  readonly #styles: boolean[] = [];

  scanner(): XmlScanner {
    let isInCells = false;
    return new XmlScanner({
      open: (name, attributes) => {
        const format = Number(attribute(attributes, 'numFmtId') ?? 0);
        if (name === 'numFmt') this.#own.set(format, attribute(attributes, 'formatCode') ?? '');
        if (name === 'cellXfs') isInCells = true;
        if (name === 'xf' && isInCells) this.#styles.push(this.#isDate(format));
      },
      close: (name) => {
        if (name === 'cellXfs') isInCells = false;
      },
    });
  }

  has(style: number): boolean {
    return this.#styles[style] === true;
  }

  #isDate(format: number): boolean {
    const code = this.#own.get(format);
    if (code === undefined) return isBuiltInDate(format);
    return SHOWS_DATE.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  }
}
