export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a dropped file, or what to do when it holds none. */
export type Decoded = { text: string; encoding: Encoding } | { problem: string };

interface Signature {
  bytes: readonly number[];
  problem: string;
}

const SAVE_AS =
  'Dans le tableur, choisissez « Enregistrer sous », format CSV, ou copiez la colonne et collez-la ici.';

const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    problem: `Ce fichier est un classeur (.xlsx, .ods) ou une archive, pas une liste de texte. ${SAVE_AS}`,
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: `Ce fichier est un ancien classeur Excel (.xls). ${SAVE_AS}` },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    problem: 'Ce fichier est un PDF. Ouvrez-le, copiez la liste des numéros et collez-la ici.',
  },
];

const BINARY = `Ce fichier n’est pas une liste de texte. ${SAVE_AS}`;
const SAMPLE = 4096;

/** Reads the bytes of a text file of any usual origin: Excel, Windows, Mac, a payroll program. */
export function decodeList(bytes: Uint8Array): Decoded {
  const known = SIGNATURES.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (known) return { problem: known.problem };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return looksBinary(text.slice(0, SAMPLE)) ? { problem: BINARY } : { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes.subarray(0, SAMPLE)) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** Digits and Latin letters in UTF-16 have one zero byte each, always on the same side. */
function utf16WithoutMark(sample: Uint8Array): Encoding | null {
  const zeros = (side: number) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const most = sample.length * 0.4;
  if (odd > most && even < odd / 10) return 'utf-16le';
  return even > most && odd < even / 10 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function looksBinary(sample: string): boolean {
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd++;
  }
  return odd > sample.length / 100;
}
