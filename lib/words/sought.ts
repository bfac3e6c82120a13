import type { Meaning } from './meanings.ts';
import { type Row, TABLE } from './table.ts';
import type { Topic } from './topic.ts';

/** What only explains a page that something else calls attention to. */
export const EXPLAINS: readonly Meaning[] = [
  'planned',
  'session-ended',
  'wrong-code',
  'incomplete',
  'password-rule',
];

const firstTopics = (rows: readonly Row[]): Topic[] => [...new Set(rows.flatMap(([[first]]) => first ?? []))];

/** Topics of which a text must speak to call for something: the first ones of their rows. */
export const callingTopics = (): Topic[] =>
  firstTopics(TABLE.filter(([, , meaning]) => meaning !== null && !EXPLAINS.includes(meaning)));

/** Those of which else it may speak, only to explain a page. */
export const explainingTopics = (): Topic[] => {
  const calling = callingTopics();
  return firstTopics(TABLE.filter(([, , meaning]) => meaning !== null)).filter(
    (topic) => !calling.includes(topic),
  );
};
