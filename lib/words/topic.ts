/**
 * One thing that sites speak of. Its phrases are written as `fold` leaves a text, in lower case and without accents:
 * `incorrect(e)(s)` endings that may be there · `errone*` any ending · `(a|b)` one of these words · `[a|b] c` one of these, or
 * none, before c · `a .. b` up to six words between · `#` a number · `^a$` at the beginning, at the end of the
 * sentence.
 */
export interface Topic {
  phrases: () => readonly string[];
  /** Is this spoken of in a folded sentence? */
  test(sentence: string): boolean;
}

/** The phrases are only looked at, and their pattern made, when first asked for: most pages never ask. */
export function topic(phrases: Topic['phrases']): Topic {
  let pattern: RegExp | null = null;
  return {
    phrases,
    test(sentence) {
      pattern ??= new RegExp(`\\b(?:${patternOf(phrases().join('|'), IN_SENTENCES)})(?!\\w)`);
      return pattern.test(sentence);
    },
  };
}

/** How the parts of a phrase may stand in a text, as patterns. */
export interface Spacing {
  between: string;
  gap: string;
  ending: string;
}

/** Every repetition has its limit: on a text of any length, a pattern takes as long as the text is. */
const IN_SENTENCES: Spacing = {
  between: '\\W{1,3}',
  gap: '\\W{1,3}(?:\\w{1,30}\\W{1,3}){0,6}',
  ending: '\\w{0,20}',
};

export const patternOf = (phrases: string, { between, gap, ending }: Spacing): string =>
  phrases
    .replace(/(?<=[\w)])\(([^()]*)\)/g, '{$1}')
    .replace(/\[([^\]]*)\] /g, '(?:(?:$1) )?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\{([^{}]*)\}/g, '(?:$1)?')
    .replaceAll('*', ending)
    .replaceAll('#', '\\d{1,6}')
    .replaceAll('$', '\\W{0,3}$')
    .replaceAll(' .. ', gap)
    .replaceAll(' ', between);
