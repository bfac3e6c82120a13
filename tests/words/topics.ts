import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../lib/words/topic.ts';

const folder = join(import.meta.dirname, '../../lib/words/topics');

/** One phrase of a topic, and the example that stands behind it in the source. */
export interface Line {
  topic: Topic;
  phrase: string;
  example: string | undefined;
}

const isTopic = (one: unknown): one is Topic => typeof one === 'object' && one !== null && 'phrases' in one;

const linesOf = (source: string, name: string): string[] => {
  const [body = ''] = new RegExp(`export const ${name} = topic\\([^]*?\\]\\);.*`).exec(source) ?? [];
  return body.split('\n').filter((line) => line.includes(' // '));
};

async function linesIn(file: string): Promise<[string, Line[]][]> {
  const source = readFileSync(join(folder, file), 'utf8');
  const topics: Record<string, unknown> = await import(join(folder, file));
  return Object.entries(topics).flatMap(([name, topic]) => {
    if (!isTopic(topic)) return [];
    const lines = linesOf(source, name);
    return [
      [
        name,
        topic
          .phrases()
          .map((phrase, at) => ({ topic, phrase, example: / \/\/ (.+)$/.exec(lines[at] ?? '')?.[1] })),
      ],
    ];
  });
}

/** All topics of the vocabulary by their names, phrase by phrase. */
export const topics: [string, Line[]][] = (await Promise.all(readdirSync(folder).map(linesIn))).flat();
