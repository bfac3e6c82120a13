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
} from '../../lib/words/lexicon.ts';
import { NEWS } from '../../lib/words/news.ts';
import { mayTellOfTrouble, TROUBLE } from '../../lib/words/trouble.ts';
import { speaking } from './speaking.ts';

const trouble = new RegExp(TROUBLE);

/** As it may be written: in capitals or not, with the accents of French or without, beside their letters or not. */
function written(folded: string): fc.Arbitrary<string> {
  const accented = folded
    .replace(/\bdeja\b/g, 'd\u00e9j\u00e0')
    .replace(/\b(er+on+|refus|rejet|bloqu|gel|interdit|inconnu|desactiv|neutralis|ver+ouill?)e/g, '$1\u00e9')
    .replace(/\b(e)(?=chec|chou|tabl)/g, '\u00e9')
    .replace(/\b(d|r)e(?=sactiv|faill|essa|ssay)/g, '$1\u00e9')
    .replace(/probleme/g, 'probl\u00e8me')
    .replace(/verifie/g, 'v\u00e9rifi\u00e9');
  return fc
    .tuple(fc.constantFrom(folded, accented, accented.normalize('NFD')), fc.boolean())
    .map(([text, inCapitals]) => (inCapitals ? text.toUpperCase() : text));
}

describe('a text that is not even looked at', () => {
  it.each(Object.entries({ FAILURE, DOUBT, OUTAGE, LOCKED, NO_ESTABLISHMENT, ALREADY }))(
    'holds nothing of %s, for the glance and for the reader',
    (_, topic) => {
      fc.assert(
        fc.property(
          speaking(topic).chain((text) => fc.tuple(fc.constant(text), written(text))),
          ([folded, text]) => {
            expect(folded).toMatch(trouble);
            expect(folded).toMatch(NEWS);
            expect(mayTellOfTrouble(text)).toBe(true);
          },
        ),
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
