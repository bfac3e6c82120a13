import fc from 'fast-check';

const word = fc.constantFrom('le', 'votre', 'saisi', 'a', 'ci', 'de');

/** Texts that a phrase of a topic is met by. */
export function spoken(phrase: string): fc.Arbitrary<string> {
  const parts = phrase.match(/ \.\. |\[[^\]]*\] |\([^()]*\)|\*|#|\^|[^[(*#^ ]+| /g) ?? [];
  const written = parts.map((part, at) => arbitraryOf(part, /[\w)]$/.test(parts[at - 1] ?? ' ')));
  return fc.tuple(...written).map((texts) => texts.join(''));
}

function arbitraryOf(part: string, isAttached: boolean): fc.Arbitrary<string> {
  if (part === ' .. ')
    return fc.array(word, { maxLength: 4 }).map((words) => ` ${words.map((one) => `${one} `).join('')}`);
  if (part === ' ') return fc.constantFrom(' ', ' ', '-', ', ');
  if (part === '*') return fc.constantFrom('', 'e', 'es', 'ent');
  if (part === '#') return fc.constantFrom('3', '15', '503');
  if (part === '^') return fc.constant('');
  if (part.startsWith('['))
    return fc.oneof(
      fc.constant(''),
      choice(part.slice(1, -2)).map((one) => `${one} `),
    );
  if (!part.startsWith('(')) return fc.constant(part);
  const chosen = choice(part.slice(1, -1));
  return isAttached ? fc.oneof(fc.constant(''), chosen) : chosen;
}

const choice = (words: string): fc.Arbitrary<string> =>
  fc.constantFrom(...words.split('|')).chain((one) => (/[*(#]/.test(one) ? spoken(one) : fc.constant(one)));
