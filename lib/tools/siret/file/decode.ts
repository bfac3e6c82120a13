export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

export type Decoded = { text: string; encoding: Encoding } | { problem: string };

const PDF = [0x25, 0x50, 0x44, 0x46];
const PDF_PROBLEM = 'Ce fichier est un PDF. Ouvrez-le, copiez la liste des numéros et collez-la ici.';
const BINARY =
  'Ce fichier n’est ni un classeur ni une liste de texte. Dans le tableur, choisissez «\u00a0Enregistrer sous\u00a0», «\u00a0Classeur Excel (.xlsx)\u00a0», ou copiez la colonne et collez-la ici.';
const SAMPLE = 4096;
/** UTF-8 that was read as Windows-1252: Ã© for é. */
const TWICE = /[Â-ô][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,3}/g;
/** Windows-1252 from 0x80 to 0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Reads a text file in whatever encoding it has; `problem` is in French. */
export function decodeList(bytes: Uint8Array): Decoded {
  if (PDF.every((byte, index) => bytes[index] === byte)) return { problem: PDF_PROBLEM };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (looksBinary(text.slice(0, SAMPLE))) return { problem: BINARY };
  return { text: encoding === 'utf-8' ? text.replace(TWICE, decodedAgain) : text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const utf16 = utf16WithoutMark(bytes.subarray(0, SAMPLE));
  if (utf16 || isUtf8(bytes)) return utf16 ?? 'utf-8';
  return isMacRoman(bytes) ? 'macintosh' : 'windows-1252';
}

/** In UTF-16, digits and Latin letters have a zero byte, always on the same side. */
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

/** Accented letters stand between 0x80 and 0x9F on an old Mac, above 0xC0 on Windows. */
function isMacRoman(bytes: Uint8Array): boolean {
  const isLetter = (byte = 0) => (byte | 32) >= 97 && (byte | 32) <= 122;
  let mac = 0;
  let windows = 0;
  for (let index = 1; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80 || !(isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]))) continue;
    if (byte <= 0x9f) mac++;
    else if (byte >= 0xc0) windows++;
  }
  return mac > windows;
}

function decodedAgain(letters: string): string {
  const bytes = Uint8Array.from(letters, (letter) => {
    const place = WINDOWS.indexOf(letter);
    return place === -1 ? letter.charCodeAt(0) : 0x80 + place;
  });
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : letters;
}

function looksBinary(sample: string): boolean {
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd++;
  }
  return odd > sample.length / 100;
}
