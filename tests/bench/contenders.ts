import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLimit, buildPeer } from './limits.ts';
import { OURS } from './marks.ts';

/** What can be measured of an extension. */
export type Pass = 'bytes' | 'load' | 'storm' | 'overlay' | 'popup' | 'slow';

/** One of those that are measured side by side. */
export interface Contender {
  name: string;
  /** The unpacked extension; none is a browser without any. */
  folder?: string;
  passes: readonly Pass[];
}

const root = join(import.meta.dirname, '../..');
const ALL: readonly Pass[] = ['bytes', 'load', 'storm', 'overlay', 'popup', 'slow'];

/** The limits, ourselves, and whoever is added from outside. Ours must have been built. */
export async function contenders(added: readonly { name: string; folder: string }[]): Promise<Contender[]> {
  return [
    { name: 'none', passes: ['load', 'slow'] },
    { name: 'noop', folder: buildLimit('noop', ['noop']), passes: ['bytes', 'load', 'storm'] },
    { name: 'noop-wxt', folder: await buildPeer('noop-wxt'), passes: ['bytes', 'load'] },
    {
      name: 'plain-watch',
      folder: buildLimit('plain-watch', ['panel', 'watch']),
      passes: ['bytes', 'load', 'storm', 'overlay'],
    },
    { name: 'plain-overlay', folder: buildLimit('plain-overlay', ['panel', 'overlay']), passes: ['overlay'] },
    { name: 'bare-popup', folder: await buildPeer('bare-popup'), passes: ['popup'] },
    { name: OURS, folder: unpacked(join(root, '.output/chrome-mv3')), passes: ALL },
    ...added.map(({ name, folder }) => ({ name, folder: unpacked(folder), passes: ALL })),
  ];
}

function unpacked(folder: string): string {
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no unpacked extension in ${folder}.`);
}

/** The page of the extension's popup, if it has one. */
export function popupOf(folder: string): string | undefined {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.action?.default_popup;
}
