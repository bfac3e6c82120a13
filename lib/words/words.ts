/** Words of a topic, over folded text. */
export interface Words {
  /** Patterns by what a text must hold one of to match them: `|` between, `^` before what it must begin with. */
  ways: Readonly<Record<string, string>>;
  test(text: string): boolean;
}

/**
 * A browser takes longer to prepare a pattern than to use it, and most texts hold nothing of most topics: a pattern is only
 * made for a text that holds what it needs. The ways that are met most often go first.
 */
export function words(ways: Words['ways']): Words {
  const tests = Object.entries(ways).map(([needs, source]) => testOf(needs.split('|'), source));
  return { ways, test: (text) => tests.some((test) => test(text)) };
}

function testOf(needs: readonly string[], source: string): (text: string) => boolean {
  let pattern: RegExp | null = null;
  return (text) => {
    if (!needs.some((need) => holds(text, need))) return false;
    pattern ??= new RegExp(source);
    return pattern.test(text);
  };
}

const holds = (text: string, need: string): boolean =>
  need.startsWith('^') ? text.startsWith(need.slice(1)) : text.includes(need);
