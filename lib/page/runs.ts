import { all, attribute, firstChildOf, isAttribute, isElement, isText, nextOf, tagOf } from './dom.ts';
import { SKIPPED } from './skipped.ts';
import { isNamedError } from './tone.ts';
import { drawnAttributeOf, isWritten, writtenIn } from './written.ts';

/** One continuous text as people read it, whatever elements it is made of. */
export interface Run {
  text: string;
  element: Element;
  parts: readonly Node[];
}

/** A limit that is used up: how many more elements may be looked at. */
export interface Budget {
  left: number;
}

const INLINE =
  'a,abbr,b,bdi,bdo,big,br,cite,code,em,font,i,img,ins,mark,nobr,q,s,slot,small,span,strike,strong,sub,sup,time,tt,u,var,wbr';
const inline = new Set(INLINE.split(','));
const NOT_INLINE = `:not(${INLINE})`;
const SKIPPED_ROLES = new Set([
  'navigation',
  'contentinfo',
  'article',
  'search',
  'menu',
  'menubar',
  'tablist',
]);
const LONGEST = 600;

/** The texts below an element, in their order, until the budget is used up; not `deep`: of its own inline texts alone. */
export function runsIn(root: Element, budget: Budget, runs: Run[] = [], deep = true): Run[] {
  if (isQuoting(root)) return runs;
  let parts: Node[] = isBare(root) ? [root] : [];
  const flush = () => {
    const text = textOfParts(parts, () => true).trim();
    if (text.length > 2 && text.length <= LONGEST && (!isMenu(parts) || isNamedError(root)))
      runs.push({ text, element: root, parts });
    parts = [];
  };
  for (let node = isBare(root) ? null : firstChildOf(root); node && budget.left > 0; node = nextOf(node)) {
    if (isText(node)) parts.push(node);
    if (!isElement(node)) continue;
    budget.left -= isInline(node) ? 0.1 : 1;
    if (isInline(node)) parts.push(node);
    else {
      flush();
      if (deep && (isWritten(node) || !isSkipped(node))) runsIn(node, budget, runs);
    }
  }
  flush();
  const drawn = isBare(root) || !deep ? null : drawnAttributeOf(root);
  if (drawn) runs.push({ text: drawn.value, element: root, parts: [drawn] });
  return runs;
}

const isMenu = (parts: readonly Node[]): boolean =>
  isLinks(parts) && !parts.some((part) => isElement(part) && attribute(part, 'href').startsWith('#'));

export const isLinks = (parts: readonly Node[]): boolean =>
  parts.every((part) => (isElement(part) ? tagOf(part) === 'a' : !/\w/.test(part.nodeValue ?? '')));

const isBare = (element: Element): boolean => isWritten(element) || firstChildOf(element) === null;

function isInline(element: Element): boolean {
  return inline.has(tagOf(element)) && all(element, NOT_INLINE).length === 0;
}

function isSkipped(element: Element): boolean {
  const isAside = SKIPPED.has(tagOf(element)) || SKIPPED_ROLES.has(attribute(element, 'role'));
  return isAside && !isNamedError(element) && !laysOutFields(element);
}

const laysOutFields = (element: Element): boolean =>
  tagOf(element) === 'dl' && all(element, 'input').length > 0;

/** Accordions of a help page quote messages, and report none. */
const isQuoting = (element: Element): boolean =>
  /\b(faq|accordion|accordeon)\b/i.test(attribute(element, 'class'));

function textOfPart(node: Node, shown: (element: Element) => boolean): string {
  if (isText(node) || isAttribute(node)) return node.nodeValue ?? '';
  if (!isElement(node) || !shown(node)) return '';
  if (tagOf(node) === 'br') return '\n';
  if (isBare(node)) return writtenIn(node);
  if (tagOf(node) === 'code' && isAmidWords(node)) return ' ';
  let text = '';
  for (let child = firstChildOf(node); child; child = nextOf(child))
    text = beside(text, textOfPart(child, shown));
  return text;
}

/** There it quotes. */
const isAmidWords = (code: Element): boolean => {
  const after = nextOf(code);
  return after !== null && isText(after) && /\w/.test(after.nodeValue ?? '');
};

const textOfParts = (parts: readonly Node[], shown: (element: Element) => boolean): string =>
  parts.map((part) => textOfPart(part, shown)).reduce(beside, '');

/** A label and its message may touch: `Mot de passe<em>Compte bloqué</em>`. */
const beside = (text: string, next: string): string =>
  /[a-z\u00df-\u00ff]/.test(text.slice(-1)) && /^[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]/.test(next)
    ? `${text} ${next}`
    : text + next;

/** The text of a run without its hidden parts. */
export const textOnScreen = ({ parts }: Run): string => textOfParts(parts, isShown);

const isShown = (element: Element): boolean =>
  tagOf(element) === 'slot' || Element.prototype.checkVisibility.call(element);
