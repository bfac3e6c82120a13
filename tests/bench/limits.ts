import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'wxt';
import { ORIGIN } from './server.ts';

const output = join(import.meta.dirname, '../../.output/bench');

/** Makes an extension of one content script, put together of hand-written pieces under `limits/`. */
export function buildLimit(name: string, pieces: readonly string[]): string {
  const folder = join(output, name);
  const source = (piece: string) => readFileSync(join(import.meta.dirname, 'limits', `${piece}.js`), 'utf8');
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    // Empty, so that there is a process of the extension as there is with the others.
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: [`${ORIGIN}/*`], js: ['content.js'] }],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'content.js'), `(() => {\n${pieces.map(source).join('\n')}})();\n`);
  return folder;
}

/** Builds an extension of `peers/` with the framework of ours, and nothing else of ours. */
export async function buildPeer(name: string): Promise<string> {
  // A project of its own: the framework leaves types at its root, which those of ours must not meet.
  const project = join(output, 'projects', name);
  cpSync(join(import.meta.dirname, 'peers', name), join(project, 'entrypoints'), { recursive: true });
  await build({
    configFile: false,
    root: project,
    outDir: output,
    outDirTemplate: name,
    modules: ['@wxt-dev/webextension-polyfill'],
    imports: false,
    manifest: { name, version: '1.0' },
    vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  });
  return join(output, name);
}
