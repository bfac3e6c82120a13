// @vitest-environment node
import { writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { divisionSheets, readDivision } from '../../../lib/tools/siret/division/division-file.ts';
import { oldProblem, openWorkbook } from '../../../lib/tools/siret/file/workbook/open-workbook.ts';
import { xlsxOf } from '../../../lib/tools/siret/file/workbook/write-xlsx.ts';
import { type ZipFile, zipOf } from '../../../lib/tools/siret/file/workbook/write-zip.ts';
import { XmlScanner } from '../../../lib/tools/siret/file/workbook/xml-scanner.ts';
import { labelsOf } from '../../../lib/tools/siret/list/names.ts';
import { readSiretList } from '../../../lib/tools/siret/list/siret-list.ts';
import { siretOf } from './numbers.ts';

type Book = Parameters<typeof writeXlsx>[0];

const A = '73282932000074';
const B = '55208131700018';
const open = (bytes: Uint8Array<ArrayBuffer>) =>
  openWorkbook(new Blob([bytes]), new AbortController().signal, () => undefined);
/** What comes out of a workbook that another program wrote. */
async function sheetsOf(bytes: Uint8Array) {
  const opened = await open(new Uint8Array(bytes));
  if ('problem' in opened) throw new Error(opened.problem);
  return opened.sheets;
}
const xlsx = async (book: Book) => sheetsOf(await writeXlsx(book));
const problemOf = async (bytes: Uint8Array) => {
  const opened = await open(new Uint8Array(bytes));
  return 'problem' in opened ? opened.problem : '';
};
const rows = [
  ['Société', 'SIRET', 'Ville'],
  ['Dupont & Fils', A, 'Évry'],
  ['Le « Petit » <Zinc>', B, 'Lyon'],
];

describe('a workbook', () => {
  it.each(['shared', 'inline'] as const)('with its texts kept %s is read as a list', async (stringMode) => {
    const [sheet] = await xlsx({ sheets: [{ name: 'Liste', rows }], stringMode });
    expect(sheet?.name).toBe('Liste');
    expect(sheet?.text.split('\n')).toEqual(rows.map((row) => row.join('\t')));
    expect(readSiretList(sheet?.text ?? '').accepted.sirets).toEqual([A, B]);
  });

  it('of LibreOffice is read as well', async () => {
    const [sheet] = await sheetsOf(await writeOds({ sheets: [{ name: 'Liste', rows }] }));
    expect(sheet?.text.split('\n')).toEqual(rows.map((row) => row.join('\t')));
  });

  it('with SIRET as numbers has all their digits, but for the zeros in front, which are offered', async () => {
    for (const bytes of [
      await writeXlsx({ sheets: [{ name: 'A', rows: [['SIRET'], [Number(A)], [5520135400028]] }] }),
      await writeOds({ sheets: [{ name: 'A', rows: [['SIRET'], [Number(A)], [5520135400028]] }] }),
    ]) {
      const [sheet] = await sheetsOf(bytes);
      const list = readSiretList(sheet?.text ?? '');
      expect(list.accepted.entries()).toEqual([{ siret: A, line: 2 }]);
      expect(list.refused.map(({ line, suggestion }) => [line, suggestion])).toEqual([[3, '05520135400028']]);
    }
  });

  it('keeps the numbers of its rows, empty ones included', async () => {
    const [sheet] = await xlsx({ sheets: [{ name: 'A', rows: [['Liste'], [], [], ['SIRET'], [A]] }] });
    expect(readSiretList(sheet?.text ?? '').accepted.entries()).toEqual([{ siret: A, line: 5 }]);
  });

  it('has its sheets in order, and tells which are hidden', async () => {
    const sheets = await xlsx({
      sheets: [
        { name: '__proto__', rows: [[A]] },
        { name: 'Archives', rows: [[B]], hidden: true },
        { name: 'Vide', rows: [] },
      ],
    });
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['__proto__', false],
      ['Archives', true],
    ]);
  });

  it('tells of hidden rows', async () => {
    const rowDefs = new Map([[1, { hidden: true }]]);
    const [sheet] = await xlsx({ sheets: [{ name: 'A', rows: [['SIRET'], [A], [B]], rowDefs }] });
    expect(sheet?.hiddenRows).toEqual([2]);
  });

  it('gives a merged value to each of its rows', async () => {
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];
    const [sheet] = await xlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['SIREN', 'NIC'],
            ['552081317', '00018'],
            [null, '01230'],
          ],
          merges,
        },
      ],
    });
    expect(sheet?.merged).toBe(1);
    expect(readSiretList(sheet?.text ?? '').accepted.sirets).toEqual([B, '55208131701230']);
  });

  it('shows a date as a date, so that it is not taken for a number', async () => {
    const [sheet] = await xlsx({
      sheets: [{ name: 'A', rows: [['SIRET'], [new Date(Date.UTC(2023, 6, 15))]] }],
    });
    expect(sheet?.text).toBe('SIRET\n15/07/2023');
    expect(readSiretList(sheet?.text ?? '').refused[0]?.rule).toBe('date');
  });

  it('with a date or a few digits where a SIRET should be asks to mend them, names beside or not', async () => {
    const dated = [
      ['Nom', 'SIRET'],
      ['Dupont', A],
      ['Martin', new Date(Date.UTC(2023, 6, 15))],
      ['Petit', 12],
    ];
    const [sheet] = await xlsx({ sheets: [{ name: 'A', rows: dated }] });
    const list = readSiretList(sheet?.text ?? '');
    expect(list.refused.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'date'],
      [4, 'length'],
    ]);
  });

  it('gives the result of a formula, and tells of those that have none', async () => {
    const cells = new Map([
      ['1,0', { value: A, formula: 'B2&""', type: 'formula' as const, formulaResult: A }],
      ['2,0', { value: null, formula: 'B3&""', type: 'formula' as const }],
    ]);
    const [sheet] = await xlsx({ sheets: [{ name: 'A', rows: [['SIRET'], [null], [null]], cells }] });
    expect(readSiretList(sheet?.text ?? '').accepted.sirets).toEqual([A]);
    expect(sheet?.unsolved).toBe(1);
  });

  it('with line breaks, tabs and quotes in its cells keeps one row a row', async () => {
    const [sheet] = await xlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Nom', 'SIRET'],
            ['Tuyaux 5"\nSARL\tLyon', A],
            ['X', B],
          ],
        },
      ],
    });
    expect(sheet?.text.split('\n')).toHaveLength(3);
    expect(labelsOf(readSiretList(sheet?.text ?? ''))(A).name).toBe('Tuyaux 5" SARL Lyon');
    expect(readSiretList(sheet?.text ?? '').accepted.entries()).toEqual([
      { siret: A, line: 2 },
      { siret: B, line: 3 },
    ]);
  });

  it('of 20 000 rows is read in steps that tell how far they are, and stops at once', async () => {
    const long = Array.from({ length: 20_000 }, (_, index) => [`Site ${index}`, siretOf(index, 1)]);
    const file = new Blob([new Uint8Array(await writeXlsx({ sheets: [{ name: 'A', rows: long }] }))]);
    const told: number[] = [];
    const opened = await openWorkbook(file, new AbortController().signal, (done) => told.push(done));
    expect('sheets' in opened && readSiretList(opened.sheets[0]?.text ?? '').accepted.sirets).toHaveLength(
      20_000,
    );
    expect(told.length).toBeGreaterThan(2);
    expect(Math.max(...told)).toBeLessThanOrEqual(file.size);
    const enough = new AbortController();
    const stopped = openWorkbook(file, enough.signal, () => enough.abort());
    await expect(stopped).rejects.toThrow();
  }, 60_000);
});

describe('a file that is no readable workbook says what to do', () => {
  it('protected by a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows }],
      encryption: { password: 'x', spinCount: 1000 },
    });
    expect(await oldProblem(new Blob([new Uint8Array(bytes)]))).toMatch(/mot de passe/);
  });

  it('an old workbook', async () => {
    expect(await oldProblem(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])]))).toMatch(/\.xls\).*\.xlsx/);
  });

  it('cut short, or noise behind the right beginning', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows }] });
    expect(await problemOf(bytes.slice(0, bytes.length - 40))).toMatch(/abîmé/);
    expect(await problemOf(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).toMatch(/abîmé/);
    const middle = new Uint8Array(bytes);
    middle.fill(0xff, 60, Math.floor(bytes.length * 0.7));
    expect(await problemOf(middle)).not.toBe('');
  });

  it('empty', async () => {
    expect(await problemOf(await writeXlsx({ sheets: [{ name: 'A', rows: [] }] }))).toMatch(/vide/);
  });
});

const zipped = async (...files: ZipFile[]) => new Uint8Array(await (await zipOf(files)).arrayBuffer());

describe('a zip of another kind', () => {
  it.each([
    ['an archive', 'liste.csv', /archive/],
    ['a text document', 'word/document.xml', /document de texte/],
    ['a file of Numbers', 'Index/Document.iwa', /Numbers/],
    ['a binary workbook', 'xl/workbook.bin', /\.xlsb/],
  ])('is named for what it is: %s', async (_, name, words) => {
    expect(await problemOf(await zipped({ name, text: A }))).toMatch(words);
  });

  it('is named as protected where LibreOffice says so', async () => {
    const manifest = { name: 'META-INF/manifest.xml', text: '<m:encryption-data/>' };
    expect(await problemOf(await zipped({ name: 'content.xml', text: '?' }, manifest))).toMatch(
      /mot de passe/,
    );
  });

  it('is not unpacked without end', async () => {
    const row = `<row><c t="inlineStr"><is><t>${'7'.repeat(1_000)}</t></is></c></row>`;
    const bytes = await zipped(
      { name: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="A" r:id="a"/></sheets></workbook>' },
      { name: 'xl/_rels/workbook.xml.rels', text: '<R><Relationship Id="a" Target="sheet.xml"/></R>' },
      { name: 'xl/sheet.xml', text: `<worksheet><sheetData>${row.repeat(20_000)}</sheetData></worksheet>` },
    );
    expect(bytes.length).toBeLessThan(200_000);
    expect(await problemOf(bytes)).toMatch(/trop de données/);
  }, 60_000);
});

describe('the workbook of a division', () => {
  const accounts = [[A, '05520135400028'], [], [B]];
  const labelOf = (siret: string) => ({
    name: siret === A ? '=1+1 & "Fils" <SARL> _x0041_\u0007' : '__proto__',
    city: '',
  });
  const written = async () =>
    new Uint8Array(await (await xlsxOf(divisionSheets({ accounts, labelOf }))).arrayBuffer());

  it('is opened by another program: a summary, a sheet for each account, SIRET as text', async () => {
    const { sheets } = await readXlsx(await written());
    expect(sheets.map(({ name }) => name)).toEqual(['Résumé', 'Compte 1', 'Compte 2', 'Compte 3']);
    expect(sheets[0]?.rows.slice(0, 2)).toEqual([
      ['Compte', 'Nombre de SIRET', 'Places libres', 'Premier', 'Dernier'],
      [1, 2, 198, '=1+1 & "Fils" <SARL> _x0041_ ', '__proto__'],
    ]);
    expect(sheets[1]?.rows[1]?.slice(0, 2)).toEqual([1, A]);
    expect(sheets[1]?.rows[2]?.slice(0, 2)).toEqual([1, '05520135400028']);
  });

  it('is read back as the same accounts, with their names', async () => {
    const read = readDivision(await sheetsOf(await written()));
    expect(read?.accounts).toEqual(accounts);
    expect(read?.names.get(B)).toBe('__proto__');
  });

  it('is read back after another program has saved it', async () => {
    const { sheets } = await readXlsx(await written());
    const again = await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
    expect(readDivision(await sheetsOf(again))?.accounts).toEqual(accounts);
  });
});

describe('XML in pieces', () => {
  it('is the same wherever it is cut', () => {
    const text = `<?xml version="1.0"?><a:x b="1 > 0" c='"'><!-- <no> --><y/>t&amp;&#233;&#x41;<![CDATA[<raw>&amp;]]></a:x>`;
    const whole = scanned([text]);
    expect(whole).toEqual(['<x b="1 > 0" c=\'"\'>', '<y>', '</y>', 't&éA', '<raw>&amp;', '</x>']);
    for (let cut = 1; cut < text.length; cut++) {
      expect(scanned([text.slice(0, cut), text.slice(cut)])).toEqual(whole);
    }
    expect(scanned([...text])).toEqual(whole);
  });
});

function scanned(pieces: readonly string[]): string[] {
  const seen: string[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) => seen.push(`<${name}${attributes}>`),
    close: (name) => seen.push(`</${name}>`),
    text: (text) => seen.push(text),
  });
  for (const piece of pieces) scanner.write(piece);
  return seen;
}
