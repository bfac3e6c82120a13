import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/words/fold.ts';
import { meaningsOf } from '../../lib/words/meaning.ts';
import { sieveOf } from '../../lib/words/sieve.ts';
import { EXPLANATION, TROUBLE } from '../../lib/words/sieves.ts';
import { TABLE } from '../../lib/words/table.ts';
import { topic } from '../../lib/words/topic.ts';
import { sentences } from './sentences.ts';
import { spoken } from './spoken.ts';
import { topics } from './topics.ts';

const sieve = new RegExp(`${TROUBLE}|${EXPLANATION}`);
const sought = new Set(TABLE.flatMap(([[first], , meaning]) => (first && meaning ? [first] : [])));
const named = topics.filter(([, [line]]) => line && sought.has(line.topic));

describe('what the gate looks for', () => {
  it.each(named)('is held by every text that speaks of %s', (_, lines) => {
    expect(lines.filter(({ example = '' }) => !sieve.test(fold(example)))).toEqual([]);
    for (const { phrase } of lines)
      fc.assert(
        fc.property(spoken(phrase), (text) => {
          expect(topic(() => [phrase]).test(text)).toBe(true);
          expect(sieve.test(text)).toBe(true);
        }),
        { numRuns: 200 },
      );
  });

  it('is held by every sentence that means something, by itself and run into its neighbours', () => {
    const meant = Object.values(sentences)
      .flat()
      .map(([sentence]) => fold(sentence))
      .filter((text) => meaningsOf(text).size > 0);
    expect(meant.length).toBeGreaterThan(80);
    const missed = meant.filter((text) => !sieve.test(text) || !sieve.test(`connexion${text}identifiant`));
    expect(missed).toEqual([]);
  });

  it('is not a word that stands on every page, where another will do', () => {
    const other = topic(() => ['compte .. (bloque|gele)']);
    expect(sieveOf([other], ['compte'])).toBe('bloque|gele');
  });
});
