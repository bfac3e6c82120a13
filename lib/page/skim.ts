import { STRAY_MARKS } from '../words/fold.ts';
import { firstChildOf, isElement, isText, nextOf, tagOf } from './dom.ts';
import { SKIPPED } from './skipped.ts';

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

const textWalker = (document: Document): TreeWalker => document.createTreeWalker(document, SHOW_TEXT);

/** Single texts of a document, code and all: from where the walker stands, at most so many. */
function take(most: number, next: () => Node | null): string[] {
  const texts: string[] = [];
  for (let text = next(); text && texts.length < most; text = next()) texts.push(text.nodeValue ?? '');
  return texts;
}

export function textsIn(document: Document, most: number): string[] {
  const walker = textWalker(document);
  return take(most, () => walker.nextNode());
}

/** Those in an element and after it, and those before it. */
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

/** Text taken from a part of a page without asking what it is to its reader, or whether it is on the screen. */
export interface Skimmed {
  texts: string[];
  /** Words that are neither links nor labels. */
  words: number;
  /** How many more elements may be looked at. */
  left: number;
}

/** Longer ones explain something to everybody; they are no message. */
const LONGEST = 600;

/** Takes the texts under an element. */
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

/** Texts on one line, questions left out: who asks does not tell. */
export const lineOf = (texts: readonly string[]): string =>
  texts.map((text) => (text.includes('?') ? text.replace(/[^.!?;\u2026\n]*\?/g, '') : text)).join(' ');

/** A text without accents, in lower case. Less than `fold` does: for a glance, each pattern costs more than the text. */
export const plain = (text: string): string =>
  `${text} `.normalize('NFD').replace(new RegExp(STRAY_MARKS, 'g'), '').toLowerCase();

/**
 * All of a document's text, code and all, by the browser's own hand. Nothing stands between the texts of two elements, and
 * no node of the document becomes known to this script.
 */
export function wholeTextOf(document: Document): string {
  const range = document.createRange();
  range.selectNodeContents(document);
  return range.toString();
}
