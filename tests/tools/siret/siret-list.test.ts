import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slices } from '../../../lib/tools/siret/division/slices.ts';
import { mendedList } from '../../../lib/tools/siret/list/mends.ts';
import { readSiretList, siretListReader } from '../../../lib/tools/siret/list/siret-list.ts';
import { formatSiret, isSiret } from '../../../lib/tools/siret/number/siret.ts';
import { readLine } from '../../../lib/tools/siret/number/siret-line.ts';
import { soleNumber } from '../../../lib/tools/siret/number/siret-scan.ts';
import { anySiret, siretOf } from './numbers.ts';

/** Milliseconds: far above what linear time needs on a busy machine, far below what quadratic time needs. */
const QUADRATIC = 20_000;

const A = '73282932000074';
const B = '35600000009075';
const C = '05520135400028';
const numbersOf = (text: string) => readSiretList(text).accepted.sirets;
const rulesOf = (text: string) => readSiretList(text).refused.map(({ rule }) => rule);

describe('a list is read in any shape', () => {
  it.each([
    ['one per line', `${A}\n${B}\n${C}`],
    ['with Windows line ends', `${A}\r\n${B}\r\n${C}\r\n`],
    ['with old Mac line ends', `${A}\r${B}\r${C}`],
    ['with empty lines', `\n\n${A}\n\n \n${B}\n${C}\n\n`],
    ['with a byte order mark', `\uFEFF${A}\n${B}\n${C}`],
    ['as CSV with semicolons and a heading', `SIRET;Nom\n${A};Dupont\n${B};Martin\n${C};Petit`],
    [
      'as CSV with commas and quotes',
      `"Nom","SIRET"\n"Dupont, SARL","${A}"\n"Martin","${B}"\n"Petit","${C}"`,
    ],
    ['as Excel columns', `Dupont\t${A}\t75002\nMartin\t${B}\t69001\nPetit\t${C}\t13001`],
    ['as Excel text formulas', `="${A}"\n="${B}"\n="${C}"`],
    ['with apostrophes in front', `'${A}\n'${B}\n'${C}`],
    ['on a single line, with spaces', `${A} ${B} ${C}`],
    ['on a single line, with commas', `${A},${B}, ${C}`],
    ['with labels around', `SIRET n° ${A} (siège)\nMartin : ${B}.\n- ${C} ;`],
    ['with spaces inside', '732 829 320 00074\n356 000 000 09075\n055 201 354 00028'],
    [
      'with non-breaking spaces',
      '732\u00A0829\u00A0320\u00A000074\n356\u202F000\u202F000\u202F09075\n055201354\u00A000028',
    ],
    ['with dots', '732.829.320.00074\n356.000.000.09075\n055.201.354.00028'],
    ['with a number of order in front', `1 ${A}\n2. ${B}\n3 - 055 201 354 00028`],
    ['beside a SIREN, a telephone number and a postcode', `732829320;${A};01 42 00 00 00;75002\n${B}\n${C}`],
    ['with a quoted line break', `"Dupont\nSARL";${A}\n${B}\n${C}`],
  ])('%s', (_, text) => {
    expect(numbersOf(text)).toEqual([A, B, C]);
  });

  it('with SIREN and NIC in two columns, without taking a postcode for a NIC', () => {
    expect(numbersOf('732829320;00074\n055201354,00028\n552013549;"00021"')).toEqual([A, C]);
    expect(rulesOf('732829320;75008')).toEqual(['siren-only']);
  });

  it('keeps the line of each number as an editor counts it', () => {
    expect(readSiretList(`SIRET\r\n\r\n${A}\r\n`).accepted.entries()).toEqual([{ siret: A, line: 3 }]);
  });

  it('shows what it left aside, so that no establishment is lost unseen', () => {
    expect(readSiretList(`Établissement;SIRET\nBoulangerie;;75002 Paris\n${A}`).ignored).toEqual([
      { line: 1, raw: 'Établissement;SIRET' },
      { line: 2, raw: 'Boulangerie;;75002 Paris' },
    ]);
  });

  it('names the first line of a duplicate, however it is written', () => {
    const { duplicates } = readSiretList(`${A}\n${B}\n732 829 320 00074`);
    expect(duplicates).toEqual([{ siret: A, line: 3, firstLine: 1 }]);
  });
});

describe('what is refused says its line and its rule', () => {
  it.each([
    ['73282932000075', 'siret-key'],
    ['732 829 320 00075', 'siret-key'],
    ['73282932100074', 'siren-key'],
    ['Dupont;35600000000049', 'la-poste'],
    ['Dupont;3,56E+13;Paris', 'excel-rounded'],
    ['Dupont,3.56E+13,Paris', 'excel-rounded'],
    ['732829320', 'siren-only'],
    ['Dupont;7328293200007;75002', 'length'],
    ['732829320000745', 'length'],
    ['7328', 'length'],
    ['5520135400028', 'lost-zero'],
    ['7328293200OO74', 'letters'],
    ['00000000000000', 'zeros'],
  ])('%s: %s', (line, rule) => {
    expect(rulesOf(`${A}\n${line}`)).toEqual([rule]);
    expect(readSiretList(`${A}\n${line}`).refused[0]?.line).toBe(2);
  });

  it('does not hide a wrong number behind a right one on the same line', () => {
    expect(rulesOf(`${A} 73282932000075 ${B}`)).toEqual(['siret-key']);
    expect(rulesOf(`${A}, 7328293200007, ${B}`)).toEqual(['length']);
  });

  it('shortens a very long line', () => {
    expect(readSiretList('7'.repeat(10_000)).refused[0]?.raw.length).toBeLessThanOrEqual(60);
  });

  it('puts lost zeros back on request, and then sees duplicates', () => {
    const list = mendedList(readSiretList('5520135400028\n05520135400028\n12'), [], true);
    expect(list.accepted.entries()).toEqual([{ siret: C, line: 2 }]);
    expect(list.duplicates).toEqual([{ siret: C, line: 1, firstLine: 2 }]);
    expect(list.refused.map(({ rule }) => rule)).toEqual(['length']);
  });
});

describe('whatever is pasted', () => {
  const cell = fc.oneof(
    anySiret,
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('__proto__', '', '3,56E+13'),
  );
  const separator = fc.constantFrom('\n', '\r\n', ';', '\t', ' ', ',');

  it('only numbers that follow the rules are taken, each once, and no line is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, separator), { maxLength: 30 }), (cells) => {
        const text = cells.flat().join('');
        const list = readSiretList(text);
        expect(list.accepted.sirets.every(isSiret)).toBe(true);
        expect(new Set(list.accepted.sirets).size).toBe(list.accepted.sirets.length);
        const told = [list.accepted.entries(), list.refused, list.duplicates, list.ignored]
          .flat()
          .map(({ line }) => line);
        const filled = text.split(/\r\n|\n|\r/).flatMap((line, index) => (line.trim() ? [index + 1] : []));
        expect([...new Set(told)].sort((a, b) => a - b)).toEqual(filled);
      }),
    );
  });

  it('every number of a list is found again, in its order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anySiret),
        fc.constantFrom('\n', '\r\n', '; ', '\t', ', '),
        (sirets, between) => {
          expect(numbersOf(sirets.join(between))).toEqual(sirets);
        },
      ),
    );
  });

  it('a number that comes again is a duplicate of its first line, in whatever order the list is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(9)), { maxLength: 60 }), (pairs) => {
        const sirets = pairs.map(([company, establishment]) => siretOf(company, establishment));
        const again = sirets.flatMap((siret, index) =>
          sirets.indexOf(siret) < index
            ? [{ siret, line: index + 1, firstLine: sirets.indexOf(siret) + 1 }]
            : [],
        );
        const list = readSiretList(sirets.join('\n'));
        expect(list.accepted.sirets).toEqual([...new Set(sirets)]);
        expect(list.duplicates).toEqual(again);
      }),
    );
  });

  it('a number in circled digits, two in one character, is taken like any other', () => {
    const circled = '⑱⑪⑰⑳⑪⑰⑩\n⑫⑰⑫⑪⑯⑱⑩\n⑫⑮⑳⑲⑮⑳⑪';
    expect(numbersOf(circled)).toEqual(['18111720111710', '12171211161810', '12152019152011']);
    expect(slices(readSiretList(circled).accepted.sirets).slices).toEqual([numbersOf(circled)]);
  });

  it('a quick look at a line finds what a close look finds', () => {
    const part = fc.oneof(
      anySiret,
      anySiret.map(formatSiret),
      fc.constantFrom('Dupont', 'É', ' ', ';', '75002', '-', '12', 'E', '\u202F', '’'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const line = parts.join('');
        const sole = soleNumber(line);
        if (sole !== null && isSiret(sole))
          expect(readLine(line)).toMatchObject({ sirets: [sole], refusals: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  it('a list without any number gives an empty list, not an error', () => {
    expect(readSiretList('Bonjour,\nvoici la liste.\n')).toMatchObject({
      accepted: { sirets: [] },
      refused: [],
      lines: 2,
    });
    expect(readSiretList('')).toMatchObject({ accepted: { sirets: [] }, lines: 0 });
  });
});

describe('a long list', () => {
  it('is read in steps that say how far it is', () => {
    const text = Array.from({ length: 100 }, (_, index) => siretOf(index, 1)).join('\n');
    const reader = siretListReader([{ name: '', text }], 30);
    const steps = [];
    let step = reader.next();
    for (; !step.done; step = reader.next()) steps.push(step.value.read);
    expect(steps).toEqual([450, 900, 1350]);
    expect(step.value.accepted.sirets).toHaveLength(100);
  });

  it.each([
    ['digits without end', '7'.repeat(1_000_000)],
    ['digits and spaces', '7 '.repeat(500_000)],
    ['numbers on one line', `${A} `.repeat(60_000)],
    ['letters', 'é'.repeat(1_000_000)],
    ['separators', ';'.repeat(1_000_000)],
    ['half numbers', '73282932 '.repeat(100_000)],
    ['exponents', '3,56E+'.repeat(150_000)],
  ])(
    'of noise is answered in reasonable time: %s',
    (_, text) => {
      const began = performance.now();
      readSiretList(text);
      expect(performance.now() - began).toBeLessThan(QUADRATIC);
    },
    QUADRATIC,
  );
});
