import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALREADY,
  BROWSER,
  DOUBT,
  FAILURE,
  INCOMPLETE,
  LOCKED,
  NO_ESTABLISHMENT,
  OUTAGE,
  RULE,
  SESSION,
} from '../../lib/signals/lexicon.ts';
import { NEWS } from '../../lib/signals/news.ts';
import { TROUBLE } from '../../lib/signals/trouble.ts';

/** Texts that speak of a topic, in all its words. */
const speaking = (topic: RegExp | { patterns: readonly RegExp[] }): fc.Arbitrary<string> =>
  fc.oneof(...('patterns' in topic ? topic.patterns : [topic]).map(matching));

/** Texts that a pattern matches, of all its alternatives. Limits of words and looks around are left to the pattern itself. */
function matching(pattern: RegExp): fc.Arbitrary<string> {
  const source = pattern.source.replace(/\\b|\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '');
  return fc.stringMatching(new RegExp(`^(${source})$`)).filter((text) => pattern.test(text));
}

const trouble = new RegExp(TROUBLE);

describe('a text that is not even looked at', () => {
  it.each(Object.entries({ FAILURE, DOUBT, OUTAGE, LOCKED, NO_ESTABLISHMENT, ALREADY }))(
    'holds nothing of %s, for the glance and for the reader',
    (_, topic) => {
      fc.assert(
        fc.property(speaking(topic), (text) => {
          expect(text).toMatch(trouble);
          expect(text).toMatch(NEWS);
        }),
        { numRuns: 2_000 },
      );
    },
  );

  it.each(Object.entries({ SESSION, INCOMPLETE, RULE, BROWSER }))(
    'holds nothing of %s, for the reader',
    (_, topic) => {
      fc.assert(
        fc.property(speaking(topic), (text) => {
          expect(text).toMatch(NEWS);
        }),
        { numRuns: 2_000 },
      );
    },
  );
});
