import { describe, expect, it } from 'vitest';
import { maybeByChance } from '../../../lib/tools/siret/list/by-chance.ts';
import { labelAt } from '../../../lib/tools/siret/list/names.ts';
import { numberIn } from '../../../lib/tools/siret/list/number-in.ts';
import { readSiretList } from '../../../lib/tools/siret/list/siret-list.ts';
import { siretOf } from './numbers.ts';

const ROWS = 2_000;
const A = '55208131700018';
const B = '55208131701230';

/** The same figures each time. */
function figures(): (count: number) => string {
  let state = 28;
  return (count) =>
    Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * 10);
    }).join('');
}

const own = Array.from({ length: ROWS }, (_, company) => siretOf(company * 37, 1));
const draw = figures();

/** A Belgian account: two letters and 14 digits. */
function belgian(): string {
  const ten = draw(10);
  const bban = ten + String(Number(ten) % 97 || 97).padStart(2, '0');
  return `BE${String(98n - (BigInt(`${bban}111400`) % 97n)).padStart(2, '0')}${bban}`;
}

const moment = () =>
  `202${draw(1)}1${Number(draw(1)) % 3}2${draw(1)}1${draw(1)}${Number(draw(1)) % 6}${draw(1)}3${draw(1)}`;

/** One number of 14 digits in a hundred follows both keys by chance. */
const LISTS: Record<string, string[]> = {
  'a contract number beside the SIRET': ['SIRET;Contrat', ...own.map((siret) => `${siret};${draw(14)}`)],
  'a contract number before it': ['N° contrat;Nom;SIRET', ...own.map((siret) => `${draw(14)};Nom;${siret}`)],
  'a contract number and no heading': own.map((siret) => `${siret};${draw(14)};Nom`),
  'a contract number and a blank': own.map((siret) => `${draw(14)} ${siret} Le Nom`),
  'a contract number where every other SIRET is missing': [
    'SIRET;Contrat',
    ...own.map((siret, row) => `${row % 2 === 0 ? '' : siret};${draw(14)}`),
  ],
  'a contract number with words': ['SIRET;Contrat', ...own.map((siret) => `${siret};n° ${draw(14)} du 3`)],
  'two columns of SIRET, a contract number and no heading': own.map(
    (siret) => `${siret};${own[0] ?? ''};${draw(14)}`,
  ),
  'a Belgian bank account beside': ['SIRET;IBAN', ...own.map((siret) => `${siret};${belgian()}`)],
  'Belgian bank accounts alone': own.map(() => belgian()),
  'a moment beside': ['Export;SIRET', ...own.map((siret) => `${moment()};${siret}`)],
  'moments alone': own.map(() => moment()),
  'moments and names': own.map(() => `${moment()};Nom`),
};

describe('among other numbers of 14 digits', () => {
  it.each(Object.entries(LISTS))('nobody else’s number is taken: %s', (_, rows) => {
    const { accepted } = readSiretList(rows.join('\n'));
    const ours = new Set(own);
    expect(accepted.sirets.filter((siret) => !ours.has(siret))).toEqual([]);
  });

  it('those of the SIRET column are taken, and none of the others is to be mended', () => {
    const list = readSiretList((LISTS['a contract number beside the SIRET'] ?? []).join('\n'));
    expect(list.accepted.sirets).toHaveLength(ROWS);
    expect(list.refused).toEqual([]);
    expect(list.sheets[0]?.where).toEqual({ kind: 'column', column: 0 });
  });

  it('a row without a SIRET is among those that hold none', () => {
    const rows = LISTS['a contract number where every other SIRET is missing'] ?? [];
    const list = readSiretList(rows.join('\n'));
    expect(list.accepted.sirets).toHaveLength(ROWS / 2);
    expect(list.ignored).toHaveLength(ROWS / 2 + 1);
  });

  it('all columns are read where the user says so', () => {
    const list = readSiretList((LISTS['a contract number beside the SIRET'] ?? []).join('\n'), null);
    expect(list.accepted.sirets.length + list.refused.length).toBe(2 * ROWS);
  });
});

describe('a line of several numbers', () => {
  const line = `Nos SIRET : ${A}, ${B} et 552 081 317 02451.`;

  it('offers to mend the one in question, not one that is taken', () => {
    const [refused] = readSiretList(line).refused;
    expect(numberIn(line, refused?.suggestion)).toBe('552 081 317 02451');
    expect(numberIn(`${A} et 73282932000075`)).toBe('73282932000075');
    expect(numberIn('BOULANGERIE')).toBe('');
    expect(numberIn(`Nos SIRET : ${A}, ${B} et 552 081…`, '55208131702451')).toBe('55208131702451');
  });

  it('gives none of them its words as a name', () => {
    const list = readSiretList(line);
    expect(labelAt(list, 1).name).toBe('');
    expect(labelAt(readSiretList(`${A} Boulangerie Dupont`), 1).name).toBe('Boulangerie Dupont');
  });
});

describe('where hardly any number is a SIRET', () => {
  it('the few that are may be so by chance', () => {
    const contracts = readSiretList(own.map(() => draw(14)).join('\n'));
    expect(contracts.accepted.sirets.length).toBeGreaterThan(0);
    expect(maybeByChance(contracts)).toBe(true);
    expect(maybeByChance(readSiretList(own.join('\n')))).toBe(false);
    expect(maybeByChance(readSiretList(`${A}\n20261100001234`))).toBe(false);
  });
});

describe('of an old and a new SIRET', () => {
  it.each([
    ['Ancien SIRET;Nouveau SIRET', 1],
    ['Nouveau SIRET;Ancien SIRET', 0],
    ['SIRET avant fusion;SIRET après fusion', 1],
    ['SIRET;SIRET précédent', 0],
    ['SIRET;Nouveau SIRET', 1],
    ['SIRET cédant;SIRET repreneur', 1],
    ['SIRET_old;SIRET_new', 1],
    ['SIRET fermé;SIRET actuel', 1],
  ])('the new one is proposed: %s', (heading, column) => {
    const list = readSiretList(`${heading}\n${A};${B}\n${B};${A}`);
    expect(list.sheets[0]?.where).toEqual({ kind: 'column', column });
  });

  it('not where few have one', () => {
    const rows = own.slice(0, 20).map((siret, row) => `${siret};${row === 3 ? A : ''}`);
    const list = readSiretList(['SIRET;Nouveau SIRET', ...rows].join('\n'));
    expect(list.sheets[0]?.where).toEqual({ kind: 'column', column: 0 });
  });
});

describe('a number of another kind', () => {
  it.each([
    ['0144352020', 'phone'],
    ['01 44 35 20 20', 'phone'],
    ['+33 1 44 35 20 20', 'phone'],
    ['0033 144352020', 'phone'],
    ['FR76 3000 6000 0112 3456 7890 189', 'iban'],
    ['FR7630006000011234567890189', 'iban'],
    ['IBAN : BE68 5390 0754 7034', 'iban'],
    ['BE68539007547034', 'iban'],
    ['DE89370400440532013000', 'iban'],
    ['1 84 12 76 451 089 46', 'nir'],
    ['184127645108946', 'nir'],
    ['1 234 567,89', 'amount'],
    ['1 234 567,89 €', 'amount'],
    ['20261128143000', 'date'],
    ['20261128143000;Nom', 'date'],
    ['2026-11-28T14:30:00', 'date'],
    ['05S04296', 'monaco'],
    ['56 S 00123', 'monaco'],
    ['552081317 01 44 35 20 20', 'siren-only'],
    ['552 081 317 01 44 35 20 20', 'siren-only'],
    ['20261128 552081317', 'siren-only'],
    ['552081317 28/11/2026', 'siren-only'],
    ['1,23457E+13', 'excel-rounded'],
    ['1.23457e+013', 'excel-rounded'],
    ['1,23457E 13', 'excel-rounded'],
  ])('%s is called what it is: %s', (line, rule) => {
    const list = readSiretList(line);
    expect(list.accepted.sirets).toEqual([]);
    expect(list.refused.map((one) => one.rule)).toEqual([rule]);
  });

  it.each([
    'Tél. : 06 12 34 56 78',
    'Mon portable : 0612345678',
    'Fax 01 44 35 20 20',
    'Mobile +33 6 12 34 56 78',
  ])('a line of a mail that gives a telephone number asks for nothing: %s', (line) => {
    const list = readSiretList(`Voici notre SIRET ${A}\n${line}`);
    expect(list.accepted.sirets).toEqual([A]);
    expect(list.refused).toEqual([]);
    expect(list.ignored.map(({ line: at }) => at)).toEqual([2]);
  });

  it('a SIREN that follows its own key is no SIRET without five zeros', () => {
    const sirens = own.map((siret) => siret.slice(0, 9));
    const offers = readSiretList(sirens.join('\n')).refused.filter(({ suggestion }) => suggestion);
    expect(offers).toEqual([]);
  });

  it.each([`552081317;01/11/2026`, `552081317;18-11-2026`])('a date beside a SIREN is no NIC: %s', (line) => {
    expect(readSiretList(line).refused.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([
      ['siren-only', undefined],
    ]);
  });
});

describe('a SIRET in an unusual dress', () => {
  it.each([
    ['552/081/317/00018', [A], []],
    ['552081317/00018', [A], []],
    ['5.5208131700018e13', [], [A]],
    ['5,5208131700018E+13', [], [A]],
    ['552081317 18', [], [A]],
    ['055208131700018', [], [A]],
  ])('%s is read or offered', (line, taken, offered) => {
    const list = readSiretList(line);
    expect(list.accepted.sirets).toEqual(taken);
    expect(list.refused.map(({ suggestion }) => suggestion)).toEqual(offered);
  });

  it('all figures of a scientific number are there: nothing is said to be lost', () => {
    const [first] = readSiretList('5,5208131700018E+13').refused;
    expect(first?.reason).not.toMatch(/perdus/);
  });
});
