import type { Advice } from './advice.ts';
import { catalogue } from './catalogue.ts';

/** Fetches the search from the package when somebody is about to use it: nobody else pays for it. */
export async function loadSearch(): Promise<(text: string) => Advice[]> {
  const { createSearch } = await import('./search.ts');
  return createSearch(catalogue);
}
