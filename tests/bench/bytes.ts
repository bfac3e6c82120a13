import { gzipSync } from 'node:zlib';

export interface Bytes {
  raw: number;
  gzip: number;
}

/** What these files take on the disk and, compressed one by one, in a package. */
export function bytesOf(files: readonly Buffer[]): Bytes {
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    raw: sum(files.map(({ length }) => length)),
    gzip: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
  };
}
