import { describe, expect, it } from 'vitest';
import { readSiretList } from '../../../lib/tools/siret/list/siret-list.ts';

/** Small lists made after public reports, each with its right answer. */
const offersOf = (text: string) =>
  readSiretList(text).refused.map(({ line, suggestion }) => [line, suggestion ?? null]);
const takenFrom = (text: string) => {
  const { accepted, duplicates } = readSiretList(text);
  return [...accepted.entries(), ...duplicates]
    .sort((a, b) => a.line - b.line)
    .map(({ line, siret }) => [line, siret]);
};

describe('zeros that a spreadsheet took from the front', () => {
  it('are offered, one, two or three of them', () => {
    const text = '6980513300076\n180725400022\n32518300010';
    expect(takenFrom(text)).toEqual([]);
    expect(offersOf(text)).toEqual([
      [1, '06980513300076'],
      [2, '00180725400022'],
      [3, '00032518300010'],
    ]);
  });
});

describe('SIRET that a program took for amounts', () => {
  it('are read without their decimals, or offered with the zero lost in front, and never become another number', () => {
    const text = [
      '41234567000019.0',
      '41234567000019,00',
      '41234567000019.',
      '6980513300076.0',
      '180725400022.0',
      '6980513300076,00',
      '1000035400364.0',
      '1000635100364.0',
      '1001035300364.0',
    ].join('\n');
    expect(takenFrom(text)).toEqual([1, 2, 3].map((line) => [line, '41234567000019']));
    expect(offersOf(text)).toEqual([
      [4, '06980513300076'],
      [5, '00180725400022'],
      [6, '06980513300076'],
      [7, '01000035400364'],
      [8, '01000635100364'],
      [9, '01001035300364'],
    ]);
  });

  it('are shown beside what stands there', () => {
    expect(readSiretList('41234567000019.0').changed).toEqual([
      { siret: '41234567000019', line: 1, raw: '41234567000019.0', change: 'decimals' },
    ]);
  });
});

describe('several columns of SIRET', () => {
  const text =
    'siret;nom;siret_siege;siret_cabinet\n55208131701230;Magasin A;55208131700018;41234567000019\n55208131702451;Magasin B;55208131700018;41234567000019';

  it('give the establishments’ own, and say which others there are', () => {
    const list = readSiretList(text);
    expect(list.accepted.sirets).toEqual(['55208131701230', '55208131702451']);
    expect(list.duplicates).toEqual([]);
    expect(list.sheets[0]?.where).toEqual({ kind: 'column', column: 0 });
    expect(list.sheets[0]?.layout?.siretColumns.map(({ title }) => title)).toEqual([
      'siret',
      'siret_siege',
      'siret_cabinet',
    ]);
  });

  it('give another column, or all, when that is chosen', () => {
    expect(readSiretList(text, 3).accepted.sirets).toEqual(['41234567000019']);
    expect(readSiretList(text, null).accepted.sirets).toHaveLength(4);
  });

  it('propose the one that is meant, wherever it stands', () => {
    const turned = text.split('\n').map((row) => row.split(';').reverse().join(';'));
    expect(readSiretList(turned.join('\n')).accepted.sirets).toEqual(['55208131701230', '55208131702451']);
  });
});

describe('SIREN and NIC in two columns', () => {
  const text = [
    'SIREN;NIC;CP',
    '552081317;01230;75008',
    '552081317;00018;01000',
    '552081317;02451;33000',
    '552 081 317;00018;75009',
    '552081317;18;13001',
    '552081317;1230;13001',
    'SIREN 552081317 NIC 00018',
    '552081317_00018',
    '552081317‑00018',
    '552081317;01000;BOURG EN BRESSE',
  ].join('\n');

  it('are put together, whatever the zeros, the blanks and the sign between', () => {
    expect(takenFrom(text)).toEqual([
      [2, '55208131701230'],
      [3, '55208131700018'],
      [4, '55208131702451'],
      [5, '55208131700018'],
      [6, '55208131700018'],
      [7, '55208131701230'],
      [8, '55208131700018'],
      [9, '55208131700018'],
      [10, '55208131700018'],
    ]);
    expect(readSiretList(text).refused.map(({ line }) => line)).toEqual([11]);
  });

  it('are not made of a SIREN and a postcode', () => {
    const rows = ['75008', '01000', '33000', '13001', '69001'].map((code) => `552081317;${code}`);
    expect(takenFrom(rows.join('\n'))).toEqual([]);
    expect(takenFrom(['SIREN;CP', ...rows].join('\n'))).toEqual([]);
  });

  it('are joined without headings where the key fits row after row', () => {
    const rows = ['552081317;01230', '552081317;00018', '552081317;02451'];
    expect(readSiretList(rows.join('\n')).accepted.sirets).toEqual([
      '55208131701230',
      '55208131700018',
      '55208131702451',
    ]);
  });

  it('are joined from lines of their own', () => {
    expect(takenFrom('SIREN : 552 081 317\nNIC : 00018\nSIREN : 732829320\nNIC : 00074')).toEqual([
      [2, '55208131700018'],
      [4, '73282932000074'],
    ]);
  });

  it('are joined from a DSN, for its establishments and nobody else', () => {
    const dsn = [
      "S10.G00.01.001,'412345670'",
      "S10.G00.01.002,'00019'",
      "S21.G00.06.001,'552081317'",
      "S21.G00.06.002,'00018'",
      "S21.G00.11.001,'01230'",
      "S21.G00.11.003,'75008'",
      "S21.G00.30.001,'1850775123456'",
      "S21.G00.11.001,'02451'",
    ].join('\r\n');
    expect(takenFrom(dsn)).toEqual([
      [5, '55208131701230'],
      [8, '55208131702451'],
    ]);
    expect(readSiretList(dsn).refused).toEqual([]);
  });
});

describe('what looks like a SIRET and is none', () => {
  it.each([
    ['FR44732829320', 'vat', /numéro de TVA/],
    ['FR 44 732 829 320', 'vat', /numéro de TVA/],
    ['Société X, Monaco, RCI 05S04296', 'monaco', /Monaco/],
    ['MONACOCONFO001', 'monaco', /Monaco/],
    ['732829X2000074', 'letters', /lettre/],
    ['15/07/2023', 'date', /date/],
    ['2023-07-15 00:00:00', 'date', /date/],
    ['0142000000', 'phone', /numéro de téléphone/],
  ])('%s is said in words: %s', (line, rule, words) => {
    const [first, ...others] = readSiretList(line).refused;
    expect(others).toEqual([]);
    expect(first?.rule).toBe(rule);
    expect(first?.reason).toMatch(words);
  });

  it.each([
    ['7,3282932000074E+13', '73282932000074'],
    ['5.520135400028E12', '05520135400028'],
    ['732829320000B4', undefined],
    ['73Z829320OOO74', '73282932000074'],
    ['7328 2932 0000 74', '73282932000074'],
    ['325183', undefined],
  ])('%s is offered as %s', (line, offer) => {
    const list = readSiretList(line);
    expect(list.accepted.sirets).toEqual([]);
    expect(list.refused[0]?.suggestion).toBe(offer);
  });

  it.each([
    '732?829?320?00074',
    '732\uFFFD829\uFFFD320\uFFFD00074',
    '732Â\u00A0829Â\u00A0320Â\u00A000074',
    '732\u2007829\u3000320\u205F00074',
  ])('odd blanks are still blanks: %s', (line) => {
    expect(readSiretList(line).accepted.sirets).toEqual(['73282932000074']);
  });
});

describe('rows as programs write them', () => {
  it.each([
    [
      'with a line break in the name',
      'Nom;SIRET\n"Dupont\nSARL";73282932000074\nPetit;55208131700018',
      [2, 4],
    ],
    ['with a line break in the number', 'Nom;SIRET\nDupont;"732829320\n00074"\nPetit;55208131700018', [2, 4]],
    ['quoted whole', '"Nom;SIRET"\n"Dupont;73282932000074"\n"Petit ""& Cie"";55208131700018"', [2, 3]],
    [
      'with a title above',
      'Liste au 28/11/2026;\n;\nNom;SIRET\nDupont;73282932000074\nPetit;55208131700018',
      [4, 5],
    ],
  ])('%s are read with the line each begins on', (_, text, lines) => {
    expect(takenFrom(text)).toEqual([
      [lines[0], '73282932000074'],
      [lines[1], '55208131700018'],
    ]);
  });

  it('with one stray quote lose nothing', () => {
    const text = `Nom;SIRET\n"Dupont;73282932000074\n${'Petit;55208131700018\n'.repeat(40)}`;
    expect(readSiretList(text).accepted.sirets).toEqual(['73282932000074', '55208131700018']);
  });
});
