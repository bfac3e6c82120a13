import { firstChildOf, isElement, isText, nextOf, tagOf } from './dom.ts';
import { SKIPPED } from './skipped.ts';

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

const textWalker = (document: Document): TreeWalker => document.createTreeWalker(document, SHOW_TEXT);

function take(most: number, next: () => Node | null): string[] {
  const texts: string[] = [];
  for (let text = next(); text && texts.length < most; text = next()) texts.push(text.nodeValue ?? '');
  return texts;
}

export function textsIn(document: Document, most: number): string[] {
  const walker = textWalker(document);
  return take(most, () => walker.nextNode());
}

/** The texts after an element, then those before it, at most this many of each. */
export function textsAround(element: Element, most: number): string[] {
  const walker = textWalker(element.ownerDocument);
  walker.currentNode = element;
  const after = take(most, () => walker.nextNode());
  walker.currentNode = element;
  return [...after, ...take(most, () => walker.previousNode())];
}

export function lastTexts(document: Document, most: number): string[] {
  const walker = textWalker(document);
  let isFirst = true;
  return take(most, () => {
    const text = isFirst ? walker.lastChild() : walker.previousNode();
    isFirst = false;
    return text;
  });
}

/** What a quick look has gathered, on the screen or not. */
export interface Skimmed {
  texts: string[];
  /** Those of links and labels aside. */
  words: number;
  /** How many more elements may be looked at. */
  left: number;
}

const LONGEST = 600;

export function skim(root: Element, into: Skimmed): Skimmed {
  const isPlain = !/^(a|label)$/.test(tagOf(root));
  for (let node = firstChildOf(root); node && into.left > 0; node = nextOf(node)) {
    if (isText(node)) {
      const text = node.nodeValue ?? '';
      if (!/\S/.test(text)) continue;
      into.texts.push(text);
      if (isPlain && text.length < LONGEST) into.words += text.split(/\s+/).length;
    } else if (isElement(node)) {
      into.left -= 1;
      if (!SKIPPED.has(tagOf(node))) skim(node, into);
    }
  }
  return into;
}

/** The texts in one line, without their questions: whoever asks does not report. */
export const lineOf = (texts: readonly string[]): string =>
  texts.map((text) => (text.includes('?') ? text.replace(/[^.!?;\u2026\n]*\?/g, '') : text)).join(' ');

/** Everything written in a document, code included, without making its nodes known to this script. */
export function wholeTextOf(document: Document): string {
  const range = document.createRange();
  range.selectNodeContents(document);
  return range.toString();
}
