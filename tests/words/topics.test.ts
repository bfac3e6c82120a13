import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/words/fold.ts';
import { topic } from '../../lib/words/topic.ts';
import { topics } from './topics.ts';

describe.each(topics)('the topic %s', (_, lines) => {
  it.each(lines)('knows “$example” by “$phrase”', ({ phrase, example = '' }) => {
    expect(example).not.toBe('');
    expect(topic(() => [phrase]).test(fold(example))).toBe(true);
  });

  it('is written as texts are compared, without choices in choices', () => {
    const odd = lines.filter(
      ({ phrase }) => phrase !== fold(phrase) || /\([^()]*\(|\([^()]* \.\. |[A-Z\\+?{}]/.test(phrase),
    );
    expect(odd).toEqual([]);
  });
});

describe('a phrase', () => {
  const says = (phrase: string, text: string) => topic(() => [phrase]).test(text);

  it.each([
    ['compte(s)', 'vos comptes', true],
    ['compte(s)', 'comptable', false],
    ['bloqu*', 'debloque', false],
    ['incorrect(e)(s)', 'incorrectes', true],
    ['(refuse|rejete)(e)', 'rejetee', true],
    ['pas [ete] reconnu', 'pas reconnu', true],
    ['pas [ete] reconnu', 'pas ete reconnu', true],
    ['compte .. bloque', 'compte bloque', true],
    ['compte .. bloque', 'compte de l’entreprise est bloque', true],
    ['compte .. bloque', 'compte un deux trois quatre cinq six sept bloque', false],
    ['erreur #', 'erreur 503', true],
    ['erreur$', 'une erreur', true],
    ['erreur$', 'erreur de saisie', false],
    ['^si', 'si on veut', true],
    ['^si', 'aussi, si on veut', false],
  ])('“%s” is met by “%s”: %s', (phrase, text, isMet) => {
    expect(says(phrase, text)).toBe(isMet);
  });
});
