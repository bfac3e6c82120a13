/**
 * Phrases as `fold` leaves a text: `incorrect(e)(s)` endings that may be there · `errone*` any ending · `(a|b)` one of
 * these · `[a|b] c` one or none before c · `a .. b` up to six words between · `#` a number · `^a$` at the beginning, at
 * the end.
 */
export interface Topic {
  phrases: () => readonly string[];
  /** In a folded sentence. */
  test(sentence: string): boolean;
}

/** Made when first asked for: most pages never ask. */
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

export interface Spacing {
  between: string;
  gap: string;
  ending: string;
}

/** Each repetition has its limit, so that time grows as the text does. */
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
