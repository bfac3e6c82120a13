import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** gzip bytes that a browser loads for a script, or for a page with all that it names. */
export function weightOf(folder: string, entry: string): number {
  const content = readFileSync(join(folder, entry));
  const named = entry.endsWith('.html') ? namedIn(content.toString('utf8')) : [];
  return [content, ...named.map((file) => readFileSync(join(folder, file)))]
    .map((bytes) => gzipSync(bytes, { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Scripts, the modules that they will ask for, and style sheets. */
const namedIn = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
