import fc from 'fast-check';
import type { Words } from '../../lib/words/words.ts';

/** Texts that speak of a topic, in all its words. */
export const speaking = ({ ways }: Words): fc.Arbitrary<string> =>
  fc.oneof(...Object.values(ways).map((source) => matching(new RegExp(source))));

/** Texts that a pattern matches, of all its alternatives. Limits of words and looks around are left to the pattern itself. */
export function matching(pattern: RegExp): fc.Arbitrary<string> {
  const source = pattern.source.replace(/\\b|\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '');
  return fc.stringMatching(new RegExp(`^(${source})$`)).filter((text) => pattern.test(text));
}
