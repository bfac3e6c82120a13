import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarse, fold } from '../../lib/words/fold.ts';
import { meaningsOf } from '../../lib/words/meaning.ts';
import { sieveOf } from '../../lib/words/sieve.ts';
import { TROUBLE } from '../../lib/words/sieves.ts';
import { callingTopics, EXPLAINS } from '../../lib/words/sought.ts';
import { topic } from '../../lib/words/topic.ts';
import { kinds } from './said/kinds.ts';
import { sentences } from './sentences.ts';
import { spoken } from './spoken.ts';
import { topics } from './topics.ts';

const trouble = new RegExp(TROUBLE);
const isHeldIn = (text: string): boolean => trouble.test(coarse(text));
const sought = new Set(callingTopics());
const named = topics.filter(([, [line]]) => line && sought.has(line.topic));

describe('what the gate looks for', () => {
  it.each(named)('is held by every text that speaks of %s', (_, lines) => {
    expect(lines.filter(({ example = '' }) => !isHeldIn(example))).toEqual([]);
    for (const { phrase } of lines)
      fc.assert(
        fc.property(spoken(phrase), (text) => {
          expect(topic(() => [phrase]).test(text)).toBe(true);
          expect(isHeldIn(text)).toBe(true);
        }),
        { numRuns: 200 },
      );
  });

  it('is held by every sentence that calls for something, by itself and run into its neighbours', () => {
    const known = Object.values(sentences).flatMap((rows) => rows.map(([sentence]) => sentence));
    const ours = kinds.flatMap(({ sentences }) => fc.sample(sentences, { numRuns: 100, seed: 7 }));
    const calling = [...known, ...ours].filter((text) =>
      [...meaningsOf(text)].some((one) => !EXPLAINS.includes(one)),
    );
    expect(calling.length).toBeGreaterThan(800);
    const missed = calling.filter(
      (text) => !isHeldIn(text) || !isHeldIn(`connexion${fold(text)}identifiant`),
    );
    expect(missed).toEqual([]);
  });

  it('is not a word that stands on every page, where another will do', () => {
    const other = topic(() => ['compte .. (bloque|gele)']);
    expect(sieveOf([other], ['compte'])).toBe('bloque|gele');
  });
});
