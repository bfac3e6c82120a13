import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../lib/tools/siret/division/csv.ts';
import {
  divisionCsv,
  divisionName,
  plainList,
  readDivision,
} from '../../../lib/tools/siret/division/division-file.ts';
import { readSiretList } from '../../../lib/tools/siret/list/siret-list.ts';
import { anySiret, siretOf } from './numbers.ts';

const A = '73282932000074';

describe('a file for a French Excel', () => {
  it('begins with a byte order mark and uses semicolons and Windows line ends', () => {
    expect(
      csv([
        ['Société', 'Ville'],
        ['Dupont', 'Évry'],
      ]),
    ).toBe('\uFEFFSociété;Ville\r\nDupont;Évry\r\n');
  });

  it('keeps the 14 digits of a SIRET together, as text', () => {
    expect(csv([[A], ['05520135400028']])).toBe(`\uFEFF"=""${A}"""\r\n"=""05520135400028"""\r\n`);
  });

  it('leaves a short count a number', () => {
    expect(csv([['200']])).toBe('\uFEFF200\r\n');
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(csv([['a;b', 'c"d', 'e\nf', 'g,h']])).toBe('\uFEFF"a;b";"c""d";"e\nf";"g,h"\r\n');
  });
});

describe('a formula put into a cell by someone else', () => {
  it.each([
    '=1+1',
    '+33612345678',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    '＝1+1',
    '|calc',
    '=HYPERLINK("x")',
  ])('is text only: %j', (value) => {
    expect(csv([[value]])).toMatch(/^\uFEFF"?'/);
  });

  it('is text only behind a separator of another country', () => {
    expect(csv([['Dupont,=1+1']])).toBe('\uFEFF"Dupont,\'=1+1"\r\n');
    expect(csv([['Dupont,"=1+1']])).not.toMatch(/[;,\t\n]["\s]*=/);
  });

  it('never stands at the start of a cell, whatever the text and whichever separator is used to read it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@;,\t\r\n"\' a1\0') }), (value) => {
        expect(csv([['x', value, 'y']])).not.toMatch(/(?:^\uFEFF|[;,\t\r\n])["\s]*[=+@-]/);
      }),
    );
  });
});

describe('the file of a division', () => {
  const accounts = [[siretOf(1, 1), siretOf(1, 2)], [], [siretOf(2, 1)]];
  const nameless = { accounts, labelOf: () => ({ name: '', city: '' }) };
  const named = {
    accounts,
    labelOf: (siret: string) => ({ name: `=Site; "${siret.slice(9)}"`, city: 'Évry' }),
  };
  const back = (text: string) => readDivision([{ name: '', text }])?.accounts;

  it('is read back as the same accounts', () => {
    expect(back(divisionCsv(nameless))).toEqual(accounts);
    expect(back(divisionCsv(named))).toEqual(accounts);
  });

  it('shows the 14 digits and nothing else in a spreadsheet, with the name beside', () => {
    expect(divisionCsv(named, 3)).toBe(
      `\uFEFFCompte;SIRET;Établissement;Ville\r\n3;"=""${siretOf(2, 1)}""";"'=Site; ""${siretOf(2, 1).slice(9)}""";Évry\r\n`,
    );
  });

  it('is read back after a spreadsheet has saved it with commas or tabs and quotes', () => {
    const text = `Compte;SIRET;Établissement\r\n${accounts.flatMap((sirets, index) => sirets.map((siret) => `${index + 1};${siret};Site\r\n`)).join('')}`;
    expect(back(text.replaceAll(';', '\t'))).toEqual(accounts);
    expect(back(text.replace(/^(\d+);(\d+);Site/gm, '"$1","$2","Site"'))).toEqual(accounts);
  });

  it('is read back with the apostrophes of an earlier version', () => {
    expect(back(`\uFEFFCompte;SIRET\r\n2;'${A}\r\n`)).toEqual([[], [A]]);
  });

  it('is read back with the zeros that a spreadsheet dropped', () => {
    expect(back('Compte;SIRET\r\n2;5520135400028\r\n')).toEqual([[], ['05520135400028']]);
  });

  it('is told from a plain list', () => {
    expect(back(`${A}\n${A}`)).toBeUndefined();
    expect(back(`N°;SIRET\n1;${A}`)).toBeUndefined();
    expect(back(`Compte;Libellé\n401;${A}`)).toBeUndefined();
  });

  it('holds numbers that the list reader takes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySiret, { minLength: 1 }), (sirets) => {
        const found = (text: string) => readSiretList(text).accepted.sirets;
        expect(found(divisionCsv({ ...nameless, accounts: [sirets] }))).toEqual(sirets);
        expect(found(plainList(sirets))).toEqual(sirets);
      }),
    );
  });

  it('has the day in its name', () => {
    expect(divisionName(new Date(2026, 10, 28, 23, 59), 'xlsx')).toBe('siret-comptes-2026-11-28.xlsx');
    expect(divisionName(new Date(2027, 0, 1), 'csv')).toBe('siret-comptes-2027-01-01.csv');
  });
});
