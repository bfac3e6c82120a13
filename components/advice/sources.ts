import type { Source } from '../../lib/advice/advice.ts';

/** The names of the sources as one line of text. */
export function sourceNames(sources: readonly Source[]): string {
  return sources.map(({ name }) => name).join(' ; ');
}
