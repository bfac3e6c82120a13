import { firstChildOf, isElement, isText, nextOf, parentOf, previousOf, tagOf, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { SKIPPED } from './skipped.ts';

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/** The texts of a document, code and all, in their order; null when there are more. */
export function textsOf(document: Document, most: number): string[] | null {
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  const texts: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (texts.length === most) return null;
    texts.push(text.nodeValue ?? '');
  }
  return texts;
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

/** As in `notices`: what stands this near to a form may speak of it. */
const NEIGHBOURS_EACH_SIDE = 25;
const NEIGHBOUR = 80;

/** The texts in a form and in what stands around it. */
export function skimAround(form: Element): string[] {
  const { texts } = skim(form, { texts: [], words: 0, left: 1_200 });
  for (let level: Element | null = form; level; level = parentOf(level))
    for (const step of [previousOf, nextOf]) texts.push(...beside(level, step));
  return texts;
}

function beside(level: Element, step: (node: Node) => Node | null): string[] {
  const texts: string[] = [];
  for (let at = step(level), count = 0; at && count < NEIGHBOURS_EACH_SIDE; at = step(at)) {
    if (!isElement(at)) continue;
    count += 1;
    // Larger than that, it is content.
    const isContent = Element.prototype.getElementsByTagName.call(at, '*').item(NEIGHBOUR) !== null;
    if (!isContent && !SKIPPED.has(tagOf(at))) texts.push(textOf(at) ?? '');
  }
  return texts;
}

/** Texts on one line, folded. */
export const lineOf = (texts: readonly string[]): string => `${fold(texts.join(' ')).replace(/\s+/g, ' ')} `;

/** Single texts without their questions: who asks does not tell. */
export const withoutQuestions = (texts: readonly string[]): string[] =>
  texts.map((text) => (text.includes('?') ? text.replace(/[^.!?;…\n]*\?/g, '') : text));
