import type { Plugin } from 'vite';
import * as sieves from '../lib/words/sieves.ts';

/** Derives the sieves when the extension is built: every page loads them, and few need the topics they come from. */
export const derivedWords: Plugin = {
  name: 'derived-words',
  apply: 'build',
  load: (id) =>
    /[\\/]lib[\\/]words[\\/]sieves\.ts$/.test(id)
      ? Object.entries(sieves)
          .map(([name, sieve]) => `export const ${name} = ${JSON.stringify(sieve)};`)
          .join('\n')
      : null,
};
