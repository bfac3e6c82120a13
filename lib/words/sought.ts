import type { Meaning } from './meanings.ts';
import { type Row, TABLE } from './table.ts';
import type { Topic } from './topic.ts';

/** Only explains a page that something else calls attention to. */
export const EXPLAINS: readonly Meaning[] = [
  'planned',
  'session-ended',
  'wrong-code',
  'incomplete',
  'password-rule',
];

const firstTopics = (rows: readonly Row[]): Topic[] => [...new Set(rows.flatMap(([[first]]) => first ?? []))];

/** First ones of their rows: without them a text calls for nothing. */
export const callingTopics = (): Topic[] =>
  firstTopics(TABLE.filter(([, , meaning]) => meaning !== null && !EXPLAINS.includes(meaning)));

/** Only explain a page. */
export const explainingTopics = (): Topic[] => {
  const calling = callingTopics();
  return firstTopics(TABLE.filter(([, , meaning]) => meaning !== null)).filter(
    (topic) => !calling.includes(topic),
  );
};
