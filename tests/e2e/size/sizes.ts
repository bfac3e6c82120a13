import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a shipped file, as it is and as `gzip -9` makes it. */
export interface Size {
  raw: number;
  gzip: number;
}

/** A file of a build: its path with forward slashes, and what is in it. */
export type ShippedFile = readonly [path: string, content: Buffer];

/** Every file under this folder. */
export function shippedFiles(folder: string): ShippedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]);
}

/** The name that lasts from build to build: without the hash of a chunk; icons go by one name. */
export function lastingName(path: string): string {
  if (/^icons\//.test(path)) return 'icons';
  return path.replace(/^((?:chunks|assets)\/.+)-[\w-]{8}(\.\w+)$/, '$1$2');
}

/** The size under each name; files of one name are added up. */
export function sizesOf(files: readonly ShippedFile[]): Map<string, Size> {
  const sizes = new Map<string, Size>();
  for (const [path, content] of files) {
    const name = lastingName(path);
    const { raw, gzip } = sizes.get(name) ?? { raw: 0, gzip: 0 };
    const compressed = gzipSync(content, { level: 9 }).length;
    sizes.set(name, { raw: raw + content.length, gzip: gzip + compressed });
  }
  return sizes;
}
