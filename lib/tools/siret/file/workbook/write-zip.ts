export interface ZipFile {
  name: string;
  text: string;
}

const VERSION = 20;
const DEFLATED = 8;
const UTF8 = 0x0800;
/** 1 January 1980: the same accounts give the same file. */
const DAY = 0x0021;

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (remainders[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Packs files into a zip, each asked for when its turn comes: they are never all in memory. */
export async function zipOf(files: Iterable<ZipFile>): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const bytes = new TextEncoder().encode(text);
    const packed = await deflated(bytes);
    const fields = {
      name: new TextEncoder().encode(name),
      checksum: checksum(bytes),
      size: bytes.length,
      packed: packed.length,
    };
    const header = record(0x04034b50, [VERSION], fields, []);
    directory.push(
      record(0x02014b50, [VERSION, VERSION], fields, [0, 0, 0, 0, 0, offset & 0xffff, offset >>> 16]),
    );
    parts.push(header, packed);
    offset += header.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return new Blob([...parts, ...directory, ending(directory.length, size, offset)]);
}

interface Fields {
  name: Uint8Array;
  checksum: number;
  size: number;
  packed: number;
}

function record(
  signature: number,
  versions: readonly number[],
  { name, checksum, size, packed }: Fields,
  behind: readonly number[],
): Uint8Array<ArrayBuffer> {
  const shorts = [
    ...words(signature),
    ...versions,
    UTF8,
    DEFLATED,
    0,
    DAY,
    ...words(checksum),
    ...words(packed),
    ...words(size),
    name.length,
    0,
    ...behind,
  ];
  return bytesOf(shorts, name);
}

function ending(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  return bytesOf(
    [...words(0x06054b50), 0, 0, count, count, ...words(size), ...words(offset), 0],
    new Uint8Array(),
  );
}

const words = (value: number): [number, number] => [value & 0xffff, value >>> 16];

function bytesOf(shorts: readonly number[], name: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(shorts.length * 2 + name.length);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of shorts.entries()) view.setUint16(index * 2, value, true);
  bytes.set(name, shorts.length * 2);
  return bytes;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const reader = readable.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  await written;
  const packed = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    packed.set(piece, at);
    at += piece.length;
  }
  return packed;
}
