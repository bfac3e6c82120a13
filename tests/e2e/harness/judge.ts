import { join } from 'node:path';
import { build } from 'vite';

/** The judge of `tests/pages/judge.ts` as one script, to be run in any page. */
export async function judgeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '../../pages/judge.ts'),
        formats: ['iife'],
        name: 'judge',
        fileName: 'judge',
      },
    },
  });
  const [chunk] = (Array.isArray(built) ? built : 'output' in built ? [built] : []).flatMap(
    ({ output }) => output,
  );
  if (chunk?.type !== 'chunk') throw new Error('The judge could not be built.');
  return chunk.code;
}
