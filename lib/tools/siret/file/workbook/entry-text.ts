import type { Pace } from './pace.ts';
import { dataStart, type ZipEntry } from './zip-entries.ts';

const PIECE = 32_768;

/** The text of a zip's entry piece by piece: a long sheet is never in memory as a whole. */
export async function* entryText(file: Blob, entry: ZipEntry, pace: Pace): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  const start = await dataStart(file, entry);
  const end = start + entry.compressed;
  const pieces = entry.isDeflated ? inflated(file, start, end) : stored(file, start, end);
  for await (const { bytes, at } of pieces) {
    yield decoder.decode(bytes, { stream: true });
    await pace.breathe(bytes.length, at);
  }
}

interface Piece {
  bytes: Uint8Array;
  at: number;
}

async function* stored(file: Blob, start: number, end: number): AsyncGenerator<Piece, void> {
  for (let at = start; at < end; at += PIECE) {
    const bytes = new Uint8Array(await file.slice(at, Math.min(end, at + PIECE)).arrayBuffer());
    yield { bytes, at: at + bytes.length };
  }
}

async function* inflated(file: Blob, start: number, end: number): AsyncGenerator<Piece, void> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let at = start;
  const feed = async () => {
    for (; at < end; at += PIECE) {
      await writer.write(new Uint8Array(await file.slice(at, Math.min(end, at + PIECE)).arrayBuffer()));
    }
    await writer.close();
  };
  // Told on the reading side.
  feed().catch(() => undefined);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield { bytes: next.value, at: Math.min(at, end) };
    }
  } finally {
    // Ends the reading side as well.
    writer.abort().catch(() => undefined);
  }
}
