import MiniSearch from 'minisearch';
import { type Advice, stepsOf } from './advice.ts';
import { sameMeaning, wordsOf } from './words.ts';

const FIELDS = ['words', 'title', 'summary', 'details'];

/** More says nothing, and a pasted book would keep the page busy. */
const LONGEST_QUERY = 200;

/**
 * Makes the search of the guide. It takes whatever was typed and never throws; the best match comes first.
 * Empty: nothing typed that matters, or nothing found.
 */
export function createSearch(catalogue: readonly Advice[]): (text: string) => Advice[] {
  const index = indexed(catalogue);
  const byId = new Map(catalogue.map((advice) => [advice.id, advice]));
  return (text) => {
    const query = text.slice(0, LONGEST_QUERY);
    const all = index.search(query, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    return found.flatMap(({ id }) => byId.get(id) ?? []);
  };
}

function indexed(catalogue: readonly Advice[]): MiniSearch {
  const index = new MiniSearch({
    fields: FIELDS,
    tokenize: wordsOf,
    processTerm: (word) => [...sameMeaning(word)],
    searchOptions: {
      processTerm: (word) => word,
      boost: { words: 4, title: 3, summary: 2 },
      prefix: true,
      fuzzy: slipsAllowed,
    },
  });
  index.addAll(catalogue.map(searchable));
  return index;
}

/** How many letters may be wrong: none in short words and numbers, where every letter counts. */
function slipsAllowed(word: string): number | false {
  if (word.length < 4 || /^\d+$/.test(word)) return false;
  return word.length < 7 ? 1 : 2;
}

function searchable(advice: Advice): Record<string, string> {
  const { id, title, summary, label } = advice;
  const quoted = (advice.quotables ?? []).flatMap((quotable) => [quotable.label, quotable.value]);
  const details = [label, ...stepsOf(advice), ...(advice.atHand ?? []), ...quoted].join(' ');
  return { id, title, summary, details, words: advice.words.join(' ') };
}
