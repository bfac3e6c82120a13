// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readListFile } from '../../../lib/tools/siret/file/read-file.ts';
import { mendedList } from '../../../lib/tools/siret/list/mends.ts';
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
    const file = await fileOf(await writeXlsx({ sheets: [{ name: 'A', rows, columns }] }));
    expect(listOf(file).accepted.sirets).toEqual([A]);
    expect(file.sheets[0]?.notes.join()).toMatch(/1\u00a0colonne est masquée.*\(B\)/);
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

describe('a workbook that LibreOffice 7.4 has saved', () => {
  it.each(['xlsx', 'ods'])('as .%s is read with all that it hides, merges and computes', async (ending) => {
    const file = await fileOf(await readFile(new URL(`./workbooks/libreoffice.${ending}`, import.meta.url)));
    expect(file.sheets.map(({ name, isHidden, hiddenRows }) => [name, isHidden, hiddenRows])).toEqual([
      ['Nord', false, [4]],
      ['Sud', false, []],
      ['Archives', true, []],
    ]);
    expect(file.sheets[0]?.notes.join('\n')).toMatch(
      /colonne est masquée.*\(B\)[\s\S]*fusionnées[\s\S]*erreur/,
    );
    const list = mendedList(listOf({ ...file, sheet: 'all' }), [], false);
    expect(list.accepted.sirets).toEqual(['73282932000074', '35600000009075', '55208131700018']);
    expect(labelsOf(list)('73282932000074').name).toBe('Groupe "A" & fils');
    expect(list.refused.map(({ line, rule, suggestion }) => [line, rule, suggestion])).toEqual([
      [3, 'lost-zero', '05520135400028'],
      [5, 'date', undefined],
      [9, 'nic-or-postcode', '55208131701230'],
    ]);
  });
});

describe('a zip with sizes of 64 bits, as programs write it that do not know them beforehand', () => {
  it('is read like any other', async () => {
    const file = await fileOf(
      withLargeSizes(await writeXlsx({ sheets: [{ name: 'A', rows: [['SIRET'], [A]] }] })),
    );
    expect(listOf(file).accepted.sirets).toEqual([A]);
  });
});

/** The same zip, its directory written the large way. */
function withLargeSizes(bytes: Uint8Array): Uint8Array {
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  const [count, start] = [old.getUint16(end + 10, true), old.getUint32(end + 16, true)];
  const entries: Uint8Array[] = [];
  for (let at = start; at < end; ) {
    const [name, extra, comment] = [28, 30, 32].map((place) => old.getUint16(at + place, true));
    const length = 46 + (name ?? 0);
    const entry = new Uint8Array(length + 28);
    entry.set(bytes.subarray(at, at + length));
    const view = new DataView(entry.buffer);
    view.setUint16(30, 28, true);
    view.setUint16(32, 0, true);
    view.setUint16(length, 1, true);
    view.setUint16(length + 2, 24, true);
    for (const [index, place] of [24, 20, 42].entries()) {
      view.setBigUint64(length + 4 + 8 * index, BigInt(old.getUint32(at + place, true)), true);
      view.setUint32(place, 0xffffffff, true);
    }
    entries.push(entry);
    at += length + (extra ?? 0) + (comment ?? 0);
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const ending = new DataView(new ArrayBuffer(56 + 20 + 22));
  ending.setUint32(0, 0x06064b50, true);
  ending.setBigUint64(32, BigInt(count), true);
  ending.setBigUint64(40, BigInt(size), true);
  ending.setBigUint64(48, BigInt(start), true);
  ending.setUint32(56, 0x07064b50, true);
  ending.setBigUint64(64, BigInt(start + size), true);
  ending.setUint32(76, 0x06054b50, true);
  for (const place of [84, 86]) ending.setUint16(place, 0xffff, true);
  for (const place of [88, 92]) ending.setUint32(place, 0xffffffff, true);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), ...entries, new Uint8Array(ending.buffer)]));
}
