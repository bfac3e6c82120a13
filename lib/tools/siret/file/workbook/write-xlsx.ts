import { type ZipFile, zipOf } from './write-zip.ts';

export interface NewSheet {
  name: string;
  /** Of the columns, in characters. */
  widths: readonly number[];
  rows: readonly (readonly (string | number)[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XLSX = `${TYPE}.sheet`;
/** Style 2 is text (`@`), which keeps every digit also after an edit. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A workbook in which SIRETs stay texts and the heading stays in view. */
export async function xlsxOf(sheets: readonly NewSheet[]): Promise<Blob> {
  return new Blob([await zipOf(filesOf(sheets))], { type: XLSX });
}

function* filesOf(sheets: readonly NewSheet[]): Generator<ZipFile> {
  const numbers = sheets.map((_, index) => index + 1);
  yield { name: '[Content_Types].xml', text: contentTypes(numbers) };
  yield { name: '_rels/.rels', text: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) };
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${signs(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  yield {
    name: 'xl/workbook.xml',
    text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${listed.join('')}</sheets></workbook>`,
  };
  const leads = numbers.map((number) =>
    relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
  );
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    text: relations(leads.join('') + relation('styles', 'styles', 'styles.xml')),
  };
  yield { name: 'xl/styles.xml', text: STYLES };
  for (const [index, sheet] of sheets.entries()) {
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetXml(sheet) };
  }
}

function contentTypes(numbers: readonly number[]): string {
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const sheets = numbers.map((number) => part(`worksheets/sheet${number}`, 'worksheet'));
  const known = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  const own = part('workbook', 'sheet.main') + part('styles', 'styles') + sheets.join('');
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${known}${own}</Types>`;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATED}/${kind}" Target="${target}"/>`;
const relations = (inside: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;

function sheetXml({ widths, rows }: NewSheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => cellXml(value, `${letterOf(column)}${index + 1}`, index === 0)).join('')}</row>`,
  );
  const all = `A1:${letterOf(Math.max(0, widths.length - 1))}${Math.max(1, rows.length)}`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

function cellXml(value: string | number, place: string, isHeading: boolean): string {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (value === '') return '';
  return `<c r="${place}" s="${isHeading ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${signs(value)}</t></is></c>`;
}

const letterOf = (column: number): string => String.fromCharCode(65 + column);

const NAMED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

function signs(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[<>&"]/g, (sign) => NAMED[sign] ?? sign);
}
