export type LetterCase = 'lower' | 'upper';

/** What the letters of a text have in common. Only letters count that have a small and a capital form. */
export type Typed = 'none' | LetterCase | 'mixed';

/** The case that a text is typed in. */
export function caseOf(text: string): Typed {
  const { lower, upper } = count(text);
  if (lower > 0 && upper > 0) return 'mixed';
  if (lower > 0) return 'lower';
  return upper > 0 ? 'upper' : 'none';
}

/** The case that most of the letters have already: what changes least under the user's eyes. */
export function usualCase(text: string): LetterCase {
  const { lower, upper } = count(text);
  return upper > lower ? 'upper' : 'lower';
}

/** The text in one case; nothing else of it changes, its length neither. */
export function inCase(text: string, wanted: LetterCase): string {
  const turn = wanted === 'lower' ? lowered : raised;
  return [...text].map((letter) => (hasCases(letter) ? turn(letter) : letter)).join('');
}

const lowered = (letter: string) => letter.toLowerCase();
const raised = (letter: string) => letter.toUpperCase();

/** There and back: the capital of ß is SS, which is not one letter any more. */
function hasCases(letter: string): boolean {
  const [small, capital] = [lowered(letter), raised(letter)];
  return small !== capital && raised(small) === capital && lowered(capital) === small;
}

function count(text: string): { lower: number; upper: number } {
  const letters = [...text].filter(hasCases);
  const lower = letters.filter((letter) => letter === lowered(letter)).length;
  return { lower, upper: letters.length - lower };
}
