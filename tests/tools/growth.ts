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
/** Too quick for anybody to tell; what looks back and forth takes seconds for 100 kB. */
const AT_ONCE_MS = 250;
const ROUNDS = 4;

/**
 * How many times longer a text that is eight times as long keeps the processor busy; 0 where even that one is read at
 * once. Measured again while it looks bad, since another program of the machine may have been in the way.
 */
export function growth(read: (text: string) => unknown, noise: Noise): number {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    short = Math.min(short, busyFor(read, noise, SHORT));
    long = Math.min(long, busyFor(read, noise, SHORT * TIMES_LONGER));
    if (long < AT_ONCE_MS) return 0;
  }
  return long / Math.max(short, AT_ONCE_MS / TIMES_LONGER / TIMES_LONGER);
}

function busyFor(read: (text: string) => unknown, noise: Noise, length: number): number {
  const text = noise.begins + noise.piece.repeat(Math.ceil(length / noise.piece.length)) + noise.ends;
  const before = process.cpuUsage();
  read(text);
  return process.cpuUsage(before).user / 1_000;
}
