import { entryText } from './entry-text.ts';
import type { Pace } from './pace.ts';
import { SharedStrings } from './shared-strings.ts';
import { type Sheet, SheetBuilder } from './sheet.ts';
import { DateStyles, Relationships, WorkbookPart } from './xlsx-parts.ts';
import { XlsxSheet } from './xlsx-sheet.ts';
import type { XmlScanner } from './xml-scanner.ts';
import type { ZipEntry } from './zip-entries.ts';

type Entries = ReadonlyMap<string, ZipEntry>;

/** The sheets of an xlsx workbook; macros, pictures and links are never looked at. */
export async function readXlsx(file: Blob, entries: Entries, pace: Pace): Promise<Sheet[]> {
  const builders = await scanned(async (name, scanner) => {
    const entry = entries.get(name ?? '');
    if (entry) for await (const text of entryText(file, entry, pace)) scanner.write(text);
  });
  // Only now, as the shared strings are gone: the texts take their room.
  return builders.map((builder) => builder.finished());
}

async function scanned(
  scan: (name: string | undefined, scanner: XmlScanner) => Promise<void>,
): Promise<SheetBuilder[]> {
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
  const builders: SheetBuilder[] = [];
  for (const { name, isHidden, id } of workbook.sheets) {
    const builder = new SheetBuilder(name, isHidden);
    const sources = { strings, dates, since1904: workbook.since1904 };
    await scan(parts.byId.get(id), new XlsxSheet(builder, sources).scanner());
    builders.push(builder);
  }
  return builders;
}
