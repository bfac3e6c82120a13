/** Where a file stands in a zip, all in bytes. */
export interface ZipEntry {
  name: string;
  isDeflated: boolean;
  isEncrypted: boolean;
  compressed: number;
  /** Of its own header. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_TAIL = END_LENGTH + 65_535;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const MOST_ENTRIES = 20_000;
const MOST_DIRECTORY = 20_000_000;
const LARGE_LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const LARGE_END_LENGTH = 56;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The entries of a zip by name, from its directory alone; null where it is damaged. */
export async function zipEntries(file: Blob): Promise<Map<string, ZipEntry> | null> {
  const tail = await bytesOf(file, Math.max(0, file.size - LONGEST_TAIL), file.size);
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    const { count, length, start } = await directoryPlace(file, tail, at);
    if (count > MOST_ENTRIES || length > MOST_DIRECTORY) return null;
    return entriesIn(await bytesOf(file, start, start + length), count);
  }
  return null;
}

/** Programs that write as they go give 64-bit sizes, in a larger end before the usual one. */
async function directoryPlace(file: Blob, tail: DataView, end: number) {
  const locator = end - LOCATOR_LENGTH;
  if (locator >= 0 && tail.getUint32(locator, true) === LARGE_LOCATOR) {
    const at = Number(tail.getBigUint64(locator + 8, true));
    const large = await bytesOf(file, at, at + LARGE_END_LENGTH);
    const [count = 0, length = 0, start = 0] = [32, 40, 48].map((place) =>
      Number(large.getBigUint64(place, true)),
    );
    return { count, length, start };
  }
  return {
    count: tail.getUint16(end + 10, true),
    length: tail.getUint32(end + 12, true),
    start: tail.getUint32(end + 16, true),
  };
}

/** Where the data of an entry begins: its own header has a length of its own. */
export async function dataStart(file: Blob, { offset }: ZipEntry): Promise<number> {
  const header = await bytesOf(file, offset, offset + HEADER_LENGTH);
  if (header.byteLength < HEADER_LENGTH) throw new Error('The zip is cut short.');
  return offset + HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
}

async function bytesOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

function entriesIn(directory: DataView, count: number): Map<string, ZipEntry> | null {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > directory.byteLength || directory.getUint32(at, true) !== ENTRY_SIGNATURE)
      return null;
    const lengths = [28, 30, 32].map((place) => directory.getUint16(at + place, true));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    if (at + ENTRY_LENGTH + nameLength > directory.byteLength) return null;
    const method = directory.getUint16(at + 10, true);
    const name = new TextDecoder().decode(
      new Uint8Array(directory.buffer, directory.byteOffset + at + ENTRY_LENGTH, nameLength),
    );
    entries.set(name, {
      name,
      isDeflated: method === DEFLATED,
      // Neither can another way of packing be read.
      isEncrypted:
        (directory.getUint16(at + 8, true) & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED),
      ...placeOf(directory, at, at + ENTRY_LENGTH + nameLength),
    });
    at += ENTRY_LENGTH + nameLength + extra + comment;
  }
  return entries;
}

const TOO_LARGE = 0xffffffff;
const LARGE_FIELD = 1;

function placeOf(directory: DataView, at: number, extra: number): Pick<ZipEntry, 'compressed' | 'offset'> {
  const sizes = [24, 20, 42].map((place) => directory.getUint32(at + place, true));
  let next = extra + 4;
  const isLarge = sizes.includes(TOO_LARGE) && directory.getUint16(extra, true) === LARGE_FIELD;
  const [, compressed = 0, offset = 0] = sizes.map((size) => {
    if (!isLarge || size !== TOO_LARGE) return size;
    next += 8;
    return Number(directory.getBigUint64(next - 8, true));
  });
  return { compressed, offset };
}
