export type LetterCase = 'lower' | 'upper';

/** Of letters that have two cases. */
export type Typed = 'none' | LetterCase | 'mixed';

export function caseOf(text: string): Typed {
  const { lower, upper } = count(text);
  if (lower > 0 && upper > 0) return 'mixed';
  if (lower > 0) return 'lower';
  return upper > 0 ? 'upper' : 'none';
}

/** What changes least under the user's eyes. */
export function usualCase(text: string): LetterCase {
  const { lower, upper } = count(text);
  return upper > lower ? 'upper' : 'lower';
}

/** Keeps the length. */
export function inCase(text: string, wanted: LetterCase): string {
  const turn = wanted === 'lower' ? lowered : raised;
  return [...text].map((letter) => (hasCases(letter) ? turn(letter) : letter)).join('');
}

const lowered = (letter: string) => letter.toLowerCase();
const raised = (letter: string) => letter.toUpperCase();

/** There and back: the capital of ß is SS. */
function hasCases(letter: string): boolean {
  const [small, capital] = [lowered(letter), raised(letter)];
  return small !== capital && raised(small) === capital && lowered(capital) === small;
}

function count(text: string): { lower: number; upper: number } {
  const letters = [...text].filter(hasCases);
  const lower = letters.filter((letter) => letter === lowered(letter)).length;
  return { lower, upper: letters.length - lower };
}
