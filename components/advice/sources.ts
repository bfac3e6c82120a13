import type { Source } from '../../lib/advice/advice.ts';

export function sourceNames(sources: readonly Source[]): string {
  return sources.map(({ name }) => name).join(' ; ');
}
