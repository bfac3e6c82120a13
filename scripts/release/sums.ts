import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** The lines of SHA256SUMS, as `sha256sum --check` reads them. */
export function sumsOf(files: readonly string[]): string {
  return files.map((file) => `${sha256(readFileSync(file))}  ${basename(file)}\n`).join('');
}
