import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Meaning, meaningsOf } from '../../lib/words/meaning.ts';
import { sentences } from './sentences.ts';

const understood = (text: string): Meaning[] => [...meaningsOf(text)].sort();
const expected = (meaning: Meaning | null): Meaning[] => (meaning ? [meaning] : []);
const rows = Object.values(sentences).flat();

describe.each(Object.entries(sentences))('%s', (_, said) => {
  it.each(said)('“%s” means %s', (sentence, meaning) => {
    expect(understood(sentence)).toEqual(expected(meaning));
  });
});

describe('several sentences', () => {
  it('mean what each of them means', () => {
    const text = 'Identifiant ou mot de passe incorrect. Votre compte sera bloqué après 5 tentatives.';
    expect(understood(text)).toEqual(['refused']);
    expect(understood('Votre session a expiré.\nMot de passe incorrect.')).toEqual([
      'refused',
      'session-ended',
    ]);
  });

  it('that a page breaks over lines are understood as one', () => {
    expect(meaningsOf('Identifiant ou mot de passe\nincorrect')).toContain('refused');
  });

  it('that tell of an outage and of its end tell of its end', () => {
    expect(understood('Le site était indisponible. Le service est rétabli.')).toEqual([]);
  });
});

describe('the way it is written does not matter', () => {
  const row = fc.constantFrom(...rows);

  it.each<[string, (text: string) => string]>([
    ['upper case', (text) => text.toUpperCase()],
    ['no accents', (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
    ['accents as marks of their own', (text) => text.normalize('NFD')],
    ['non-breaking spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['several spaces and tabs', (text) => `  ${text.replaceAll(' ', ' \t ')} `],
    ['straight apostrophes', (text) => text.replaceAll('’', "'")],
    ['typographic apostrophes', (text) => text.replaceAll("'", '’')],
  ])('%s', (_, write) => {
    const misread = rows.filter(
      ([sentence, meaning]) => String(understood(write(sentence))) !== String(expected(meaning)),
    );
    expect(misread).toEqual([]);
  });

  it('any letter in upper case, any soft hyphen or invisible mark inside a word', () => {
    const marks = fc.array(fc.constantFrom('', '', '', '\u00AD', '\u200B', '\uFEFF', 'upper'), {
      minLength: 5,
    });
    fc.assert(
      fc.property(row, marks, ([sentence, meaning], changes) => {
        const written = [...sentence].map((letter, index) => {
          const change = changes[index % changes.length];
          return change === 'upper' ? letter.toUpperCase() : letter + (change ?? '');
        });
        expect(understood(written.join(''))).toEqual(expected(meaning));
      }),
    );
  });
});

describe('whatever a page may say', () => {
  it('is read without an error, with the same result each time', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...rows.map(([sentence]) => sentence), '«', '»', '"', '\n', '?', '\u0000'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        expect(understood(text)).toEqual(understood(text));
      }),
    );
  });

  it('is no trouble where a stand-in of the site warns its visitors', () => {
    const banner = 'Démonstration\u00a0: ne tapez pas vos vrais identifiants.';
    expect(understood(`${banner} Ceci n’est pas le site de l’administration.`)).toEqual([]);
  });
});
