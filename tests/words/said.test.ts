import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningsOf } from '../../lib/words/meaning.ts';
import { isUnderstood, kinds } from './said/kinds.ts';

/** Sentences per kind; all together well over five thousand. */
const EACH = 500;

describe('of a hundred sentences that nobody here has seen, hardly one is misunderstood', () => {
  it.each(kinds)('about $name', (kind) => {
    const sentences = fc.sample(kind.sentences, { numRuns: EACH, seed: 15 });
    const misread = sentences.filter((sentence) => !isUnderstood(kind, meaningsOf(sentence)));
    expect(misread.length / EACH, misread.slice(0, 5).join('\n')).toBeLessThanOrEqual(0.005);
  });
});
