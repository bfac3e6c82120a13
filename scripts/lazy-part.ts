import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { derivedWords } from './derived-words.ts';

const PAGE = join(import.meta.dirname, '../entrypoints/page');
const PART = join(PAGE, 'reading.ts');
const HOLDER = join(PAGE, 'site-page.ts');
const DYNAMIC = "import('./reading.ts')";
const LAZY = 'lazy-part:reading';

/**
 * Puts what `entrypoints/page` imports dynamically into one function of the same script. The bundler alone would run its
 * modules' outer lines one by one, and the browser make ready all of their functions on every page of the site; of a
 * function that is never called, it makes nothing.
 */
export const lazyPart: Plugin = {
  name: 'lazy-part',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id !== HOLDER) return null;
    if (!code.includes(DYNAMIC)) throw new Error(`${HOLDER} no longer says ${DYNAMIC}.`);
    return `import part from '${LAZY}';\n${code.replace(DYNAMIC, 'Promise.resolve(part())')}`;
  },
  resolveId: (id) => (id === LAZY ? id : null),
  async load(id) {
    if (id !== LAZY) return null;
    const always = new Set((await bundled(join(PAGE, 'index.ts'), (one) => one === PART)).moduleIds);
    const { code } = await bundled(PART, (one) => one !== PART && always.has(one));
    const imports = code.match(IMPORTS) ?? [];
    const body = code.replace(IMPORTS, '').replace(/^export (\{[^}]*\});$/m, 'return $1;');
    return `${imports.join('')}export default (function () {\n${body}\n});`;
  },
};

const IMPORTS = /^import [^;]*;\n/gm;

/** As one module; `isApart`: by its path, what is left to be imported. */
async function bundled(entry: string, isApart: (path: string) => boolean): Promise<Rolldown.OutputChunk> {
  const apart: Plugin = {
    name: 'apart',
    enforce: 'pre',
    async resolveId(source, importer) {
      const found = importer ? await this.resolve(source, importer, { skipSelf: true }) : null;
      return found && isApart(found.id) ? { id: found.id, external: 'absolute' } : found;
    },
  };
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [apart, derivedWords],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'part' } },
  });
  const [chunk] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`Nothing came of ${entry}.`);
  return chunk;
}
