/** A text of any length, made of one piece again and again between a beginning and an end. */
interface Noise {
  begins: string;
  piece: string;
  ends: string;
}

const PIECES = [
  'a',
  ' ',
  '.',
  '@',
  'a@',
  'a.',
  '<',
  '<a@',
  '«',
  '"',
  'mot de passe ',
  'mdp:',
  'mdp ',
  'x@y.fr ',
  'x@y.fr,',
  '=?',
  'https://',
  'a/',
  '%25',
  '(',
  '\n',
  'é\u0301',
  '0',
  '06 ',
  '--',
  '\\',
  '🙂',
];

/** What people and programs never mean, and what patterns that look back and forth stumble over. */
export const HOSTILE: readonly Noise[] = PIECES.flatMap((piece) => [
  { begins: '', piece, ends: '' },
  { begins: 'a@', piece, ends: '!' },
]);

const SHORT = 12_500;
const TIMES_LONGER = 8;
/** Too quick for a clock, or for anybody, to tell. */
const AT_ONCE_MS = 60;

/** How many times longer a text that is eight times as long takes; 0 where even that one is read at once. */
export function growth(read: (text: string) => unknown, noise: Noise): number {
  const long = quickest(read, noise, SHORT * TIMES_LONGER);
  if (long < AT_ONCE_MS) return 0;
  return long / Math.max(quickest(read, noise, SHORT), 0.5);
}

/** Of three, so that another program of the machine counts as little as it can. */
function quickest(read: (text: string) => unknown, noise: Noise, length: number): number {
  const text = noise.begins + noise.piece.repeat(Math.ceil(length / noise.piece.length)) + noise.ends;
  const runs = [1, 2, 3].map(() => {
    const began = performance.now();
    read(text);
    return performance.now() - began;
  });
  return Math.min(...runs);
}
