import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as code from '../../lib/page/code-words.ts';
import type { Words } from '../../lib/words/words.ts';

const isWords = (one: unknown): one is Words => typeof one === 'object' && one !== null && 'ways' in one;

function matching(pattern: RegExp): fc.Arbitrary<string> {
  const source = pattern.source.replace(/\\b|\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '');
  return fc.stringMatching(new RegExp(`^(${source})$`)).filter((text) => pattern.test(text));
}

const topics = Object.entries(code).filter((entry): entry is [string, Words] => isWords(entry[1]));

describe('what a text must hold before a pattern is tried on it', () => {
  it.each(topics)('is held by every text that speaks of %s', (_, { ways, test }) => {
    for (const source of Object.values(ways))
      fc.assert(
        fc.property(matching(new RegExp(source)), (text) => {
          expect(test(text)).toBe(true);
        }),
        { numRuns: 300 },
      );
  });
});
