// @vitest-environment node
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readListFile } from '../../../lib/tools/siret/file/read-file.ts';
import { labelsOf } from '../../../lib/tools/siret/list/names.ts';
import { sheetAt, siretListReader } from '../../../lib/tools/siret/list/siret-list.ts';
import { atOnce } from '../../../lib/tools/siret/long-list/steps.ts';
import { EMPTY_DRAFT, type ListFile, listSources } from '../../../lib/tools/siret/siret-draft.ts';
import { siretOf } from './numbers.ts';

const [A = '', B = '', C = '', D = ''] = [1, 2, 3, 4].map((id) => siretOf(id * 1_000_000, 1));

/** What the tool makes of the bytes of a workbook. */
async function fileOf(bytes: Uint8Array): Promise<ListFile> {
  const file = new File([new Uint8Array(bytes)], 'classeur.xlsx');
  const read = await readListFile(file, new AbortController().signal, () => undefined);
  if ('problem' in read) throw new Error(read.problem);
  return read.file;
}
const listOf = (file: ListFile, withoutHidden = false) =>
  atOnce(siretListReader(listSources({ ...EMPTY_DRAFT, file, withoutHidden })));

describe('a list that is spread over sheets', () => {
  const book = () =>
    writeXlsx({
      sheets: [
        { name: 'Lisez-moi', rows: [['Export du 28 novembre']] },
        {
          name: 'Nord',
          rows: [
            ['Nom', 'SIRET'],
            ['Lille', A],
            ['Lens', B],
          ],
        },
        {
          name: 'Sud',
          rows: [
            ['Nom du site', 'Ville', 'SIRET'],
            ['Site 3', 'Nice', C],
            ['Site 1', 'Lille', A],
            ['Site 4', 'Toulon', D.replace(/^0+/, '')],
          ],
        },
        { name: 'Fermés', rows: [['SIRET'], [D]], hidden: true },
      ],
    });

  it('is read from the likeliest sheet, and those that hold numbers too are known', async () => {
    const file = await fileOf(await book());
    expect(file.sheets.map(({ name, hasSirets }) => [name, hasSirets])).toEqual([
      ['Lisez-moi', false],
      ['Nord', true],
      ['Sud', true],
      ['Fermés', true],
    ]);
    expect(typeof file.sheet).toBe('number');
  });

  it('is read from all of them where that is asked for, but for the hidden ones, with the names of each', async () => {
    const file = await fileOf(await book());
    const list = listOf({ ...file, sheet: 'all' });
    expect(list.accepted.sirets).toEqual([A, B, C]);
    const labels = labelsOf(list);
    expect([A, B, C].map((siret) => labels(siret))).toEqual([
      { name: 'Lille', city: '' },
      { name: 'Lens', city: '' },
      { name: 'Site 3', city: 'Nice' },
    ]);
  });

  it('tells the sheet and the line of what is to be mended or there twice', async () => {
    const list = listOf({ ...(await fileOf(await book())), sheet: 'all' });
    const at = (line: number) => {
      const { sheet, line: own } = sheetAt(list, line);
      return `${sheet?.name} ${own}`;
    };
    expect(list.duplicates.map(({ line, firstLine }) => [at(line), at(firstLine)])).toEqual([
      ['Sud 3', 'Nord 2'],
    ]);
    expect(list.refused.map(({ line, suggestion }) => [at(line), suggestion])).toEqual([['Sud 4', D]]);
  });
});

describe('what a workbook hides', () => {
  it('is told: columns by their letters, and read all the same', async () => {
    const columns = [{}, { hidden: true }, {}];
    const rows = [
      ['Nom', 'SIRET', 'Ville'],
      ['Lille', A, 'Lille'],
    ];
    for (const bytes of [
      await writeXlsx({ sheets: [{ name: 'A', rows, columns }] }),
      await writeOds({ sheets: [{ name: 'A', rows, columns }] }),
    ]) {
      const file = await fileOf(bytes);
      const [sheet] = file.sheets;
      expect(listOf(file).accepted.sirets).toEqual([A]);
      if (sheet?.notes.length) expect(sheet.notes.join()).toMatch(/1\u00a0colonne est masquée.*\(B\)/);
    }
  });

  it('may be left out: rows', async () => {
    const rowDefs = new Map([[1, { hidden: true }]]);
    const file = await fileOf(
      await writeXlsx({ sheets: [{ name: 'A', rows: [['SIRET'], [A], [B]], rowDefs }] }),
    );
    expect(listOf(file).accepted.sirets).toEqual([A, B]);
    expect(listOf(file, true).accepted.entries()).toEqual([{ siret: B, line: 3 }]);
  });
});
