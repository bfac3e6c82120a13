import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningsOf } from '../../lib/words/meaning.ts';
import { isOneApart, mended } from '../../lib/words/slips.ts';
import { kinds } from './said/kinds.ts';

describe('a slip of the site', () => {
  it.each([
    ['Indentifiant incorrect', 'refused'],
    ['Identifiant ou mot de pase incorrect', 'refused'],
    ['Mot de passse incorrect', 'refused'],
    ['Identifiant incorect', 'refused'],
    ['Identifiant invlaide', 'refused'],
    ['Mot de passe eronné', 'refused'],
    ['Incorrect pasword', 'refused'],
    ['Votre compte est bloqé', 'locked'],
    ['Votre compte est vérouillé', 'locked'],
    ['Trop de tentatves', 'locked'],
    ['Votre compte est désactvé', 'out-of-use'],
  ] as const)('is forgiven in “%s”, which means %s', (text, meaning) => {
    expect(meaningsOf(text)).toContain(meaning);
  });

  it.each([
    'Bienvenue sur votre espace',
    'Your password has been mailed to you',
    'Le courrier est parti',
    'Le passage est libre',
    'Votre compte pourra être débloqué',
    'Your password has been reset',
    'A link to reset your password was sent',
    'Votre identifiant est écrit sous forme de chiffres',
    'Disable account',
    'Attention : accès lent',
  ])('is not seen in “%s”', (text) => {
    expect([...meaningsOf(text)]).toEqual([]);
  });

  it('is one letter more, less, other, or two changed about', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('more', 'less', 'swapped'), (right, place, kind) => {
        const at = place % (right.length - 1);
        const [before, one, other, after] = [
          right.slice(0, at),
          right[at],
          right[at + 1],
          right.slice(at + 2),
        ];
        const wrong = {
          more: `${before}${one}x${other}${after}`,
          less: before + other + after,
          swapped: before + other + one + after,
        };
        expect(isOneApart(wrong[kind], right) || wrong[kind] === right).toBe(true);
      }),
    );
    expect(isOneApart('identifiant', 'identifiant')).toBe(false);
    expect(isOneApart('identfiat', 'identifiant')).toBe(false);
  });

  it('is not looked for in words that are right', () => {
    const sentences = kinds.flatMap(({ sentences }) => fc.sample(sentences, { numRuns: 50, seed: 3 }));
    const clear = sentences
      .filter((text) => /identifiant|mot de passe|compte/.test(text))
      .map((text) => text.toLowerCase());
    expect(clear.length).toBeGreaterThan(100);
    for (const text of clear)
      expect(mended(text)).toContain(/identifiant|mot de passe|compte/.exec(text)?.[0]);
  });
});
