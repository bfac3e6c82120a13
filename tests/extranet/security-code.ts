import { randomInt } from 'node:crypto';
import type { Session } from './session.ts';

// Without the letters whose capital is the same shape as the small one, and without 1/l/I and 0/O.
const LETTERS = 'abdefghmnqrt';

/** Draws five new letters, which voids the picture drawn before, and paints them as SVG. */
export function drawPicture(session: Session): string {
  const letters = fiveLetters();
  session.letters = letters.join('');
  const glyphs = letters.map((letter, at) => glyph(letter, 18 + at * 29));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="50" viewBox="0 0 160 50">
<rect width="160" height="50" fill="#eef"/>${strokes()}${glyphs.join('')}</svg>`;
}

/** As the help sheet says: wholly in lower case or wholly in upper case is right too. Void after one try. */
export function isRightCode(session: Session, typed: string): boolean {
  const { letters } = session;
  session.letters = '';
  if (letters === '') return false;
  return [letters, letters.toLowerCase(), letters.toUpperCase()].includes(typed);
}

/** At least one small letter and one capital, or the picture would not trouble anyone. */
function fiveLetters(): string[] {
  const [small, capital] = [randomInt(5), 1 + randomInt(4)];
  return Array.from({ length: 5 }, (_, at) => {
    const letter = LETTERS.charAt(randomInt(LETTERS.length));
    const turn = (at - small + 5) % 5;
    if (turn === 0) return letter;
    return turn === capital || randomInt(2) === 1 ? letter.toUpperCase() : letter;
  });
}

const glyph = (letter: string, x: number) =>
  `<text x="${x}" y="${32 + randomInt(8)}" transform="rotate(${randomInt(40) - 20} ${x} 28)" font-family="serif" font-size="30" text-anchor="middle" fill="#336">${letter}</text>`;

const strokes = () =>
  Array.from(
    { length: 6 },
    () =>
      `<line x1="${randomInt(160)}" y1="${randomInt(50)}" x2="${randomInt(160)}" y2="${randomInt(50)}" stroke="#88a"/>`,
  ).join('');
