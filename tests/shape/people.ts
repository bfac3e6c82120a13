import fc from 'fast-check';

/** Somebody, as pages may tell of him. */
export interface Person {
  first: string;
  last: string;
  user: string;
  mail: string;
  firm: string;
  siret: string;
  phone: string;
  token: string;
  /** As a page may show one once: letters alone. */
  password: string;
  /** To a secret question. */
  answer: string;
}

/** Also names that are words: they are the hard ones. */
const FIRST = [
  'Jean',
  'Jeanne',
  'Pierre',
  'Rose',
  'Claire',
  'Élodie',
  'François',
  'Ismaël',
  'Marie-Thérèse',
  'Camille',
  'Solène',
  'Max',
  'Olivier',
  'Aimé',
  'Désiré',
  'Bao',
  'Fatoumata',
  'Mehdi',
  'Noël',
  'Prune',
  'Mark',
  'Constant',
  'Avril',
];
const LAST = [
  'Dupont',
  'Petit',
  'Legrand',
  'Marchand',
  'Lemaire',
  'Le Goff',
  'Boulanger',
  'Durand-Martin',
  'Moreau',
  'Blanc',
  'Nguyen',
  'O’Brien',
  'Ben Salah',
  'Müller',
  'Garnier',
  'Roux',
  'Fournier',
  'Chevalier',
  'Da Silva',
  'Kowalczyk',
  'Colin',
];
const FIRM = [
  'Boulangerie Dutilleul',
  'SARL Bâti-Pro Lorient',
  'Garage Vandamme & Fils',
  'TRANSPORTS KERVELLA',
  'Ets Poulain',
];

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const fromSet = (letters: string, length: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length }).map((all) => all.join(''));

/** As servers draw them. Each has a digit or is long: letters alone may be a word. */
const token = fc.oneof(
  fromSet('0123456789abcdef', 32).filter((one) => /\d/.test(one)),
  fc.uuid(),
  fromSet('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 24).filter((one) => (one.match(/\d/g)?.length ?? 0) > 2),
  fc
    .tuple(fromSet('abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_', 40), digits(2))
    .map(([head, tail]) => `eyJ${head}${tail}`),
);

const ANSWERS = ['Médor', 'Saint-Malo', 'minette', 'lasagnes', 'Peugeot', 'Le Petit Prince'];

export const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

/** Anybody, with the texts by which he could be known. */
export const person: fc.Arbitrary<Person> = fc
  .record({
    first: fc.constantFrom(...FIRST),
    last: fc.constantFrom(...LAST),
    firm: fc.constantFrom(...FIRM),
    siret: digits(14),
    phone: digits(8).map((tail) => `06${tail}`),
    token,
    password: fromSet('bcdfghjklmnpqrstvwxz', 8),
    answer: fc.constantFrom(...ANSWERS),
    number: fc.oneof(fc.constant(''), digits(3)),
    loud: fc.boolean(),
  })
  .map(({ first, last, number, loud, ...rest }) => ({
    ...rest,
    first,
    last: loud ? last.toUpperCase() : last,
    user: `${plain(first).slice(0, 1)}${plain(last)}${number}`,
    mail: `${plain(first)}.${plain(last)}@${plain(rest.firm)}.fr`,
  }));

/** What must not be found in a shape: each piece of a name that says something, numbers, tokens by their parts. */
export function tracesOf({
  first,
  last,
  user,
  mail,
  firm,
  siret,
  phone,
  token,
  password,
  answer,
}: Person): string[] {
  const names = [first, last, answer, ...firm.split(/\s+/).slice(1)]
    .flatMap((name) => name.split(/[^\p{L}]+/u))
    .filter((piece) => piece.length > 3);
  const pieces = token.split(/[-_]/).filter((piece) => piece.length >= 10);
  const all = [
    ...names,
    user,
    mail,
    mail.split('@')[1] ?? mail,
    siret,
    siret.slice(0, 9),
    phone,
    token,
    password,
    ...pieces,
  ];
  // Digits become zeros.
  return all.filter((trace) => /[^0]/.test(trace));
}
