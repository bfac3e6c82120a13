import { entryText } from './entry-text.ts';
import type { Pace } from './pace.ts';
import { SharedStrings } from './shared-strings.ts';
import type { Sheet } from './sheet.ts';
import { DateStyles, Relationships, WorkbookPart } from './xlsx-parts.ts';
import { XlsxSheet } from './xlsx-sheet.ts';
import type { XmlScanner } from './xml-scanner.ts';
import type { ZipEntry } from './zip-entries.ts';

type Entries = ReadonlyMap<string, ZipEntry>;

/** The sheets of an Excel workbook. Macros, pictures and links are never looked at. */
export async function readXlsx(file: Blob, entries: Entries, pace: Pace): Promise<Sheet[]> {
  const scan = async (name: string | undefined, scanner: XmlScanner) => {
    const entry = entries.get(name ?? '');
    if (entry) for await (const text of entryText(file, entry, pace)) scanner.write(text);
  };
  const top = new Relationships();
  await scan('_rels/.rels', top.scanner(''));
  const path = top.byType.get('officeDocument') ?? 'xl/workbook.xml';
  const [, folder = '', own = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const workbook = new WorkbookPart();
  await scan(path, workbook.scanner());
  const parts = new Relationships();
  await scan(`${folder}_rels/${own}.rels`, parts.scanner(folder));
  const dates = new DateStyles();
  await scan(parts.byType.get('styles'), dates.scanner());
  const strings = new SharedStrings();
  await scan(parts.byType.get('sharedStrings'), strings.scanner());
  strings.finish();
  const sheets: Sheet[] = [];
  for (const { name, isHidden, id } of workbook.sheets) {
    const sheet = new XlsxSheet(name, isHidden, { strings, dates, since1904: workbook.since1904 });
    await scan(parts.byId.get(id), sheet.scanner());
    sheets.push(sheet.finished());
  }
  return sheets;
}
