import { type Flat, flatOf } from './flat.ts';
import {
  firstChildOf,
  isDocument,
  isElement,
  isText,
  nextOf,
  parentOf,
  type Tree,
  tagOf,
  treeOf,
} from './nodes.ts';

export {
  firstChildOf,
  isAttribute,
  isElement,
  isText,
  nextOf,
  parentOf,
  previousOf,
  tagOf,
} from './nodes.ts';

export const bodyOf = (document: Document): HTMLElement | null =>
  Reflect.get(Document.prototype, 'body', document);
export const titleOf = (document: Document): string => Reflect.get(Document.prototype, 'title', document);

/** All elements below `root` that match, in the order of the page, those in open shadow roots included. */
export function all(root: Element | Document, selector: string): Element[] {
  const flat = flatOf(root);
  if (flat) return allIn(flat, root, selector);
  const query = isElement(root) ? Element.prototype.querySelectorAll : Document.prototype.querySelectorAll;
  return Array.from(query.call(root, selector));
}

function allIn({ trees, spans }: Flat, root: Element | Document, selector: string): Element[] {
  const { from, to } = spans.get(root) ?? { from: -1, to: spans.size };
  const placeOf = (element: Element): number => spans.get(element)?.from ?? -1;
  return trees
    .flatMap((tree) => queryIn(tree, selector))
    .filter((element) => placeOf(element) > from && placeOf(element) < to)
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function queryIn(tree: Tree, selector: string): Element[] {
  const { prototype } = isDocument(tree) ? Document : DocumentFragment;
  return Array.from(prototype.querySelectorAll.call(tree, selector));
}

/** The element with this id in the same tree as `from`: ids hold within one shadow root only. */
export function byId(from: Element, id: string): Element | null {
  const tree = treeOf(from);
  if (isElement(tree)) return null;
  const { prototype } = isDocument(tree) ? Document : DocumentFragment;
  return prototype.querySelector.call(tree, `[id="${CSS.escape(id)}"]`);
}

export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** Whether one node holds another, or is it, also across open shadow roots. */
export function contains(outer: Node, inner: Node): boolean {
  if (Node.prototype.contains.call(outer, inner)) return true;
  const spans = flatOf(outer)?.spans;
  const [around, within] = [spans?.get(outer), spans?.get(inner)];
  if (isDocument(outer)) return within !== undefined;
  return Boolean(around && within && around.from <= within.from && within.to <= around.to);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The nearest of the element and those around it that matches, also beyond its shadow root. */
export function closest(element: Element, selector: string): Element | null {
  const found = Element.prototype.closest.call(element, selector);
  if (found || !flatOf(element)) return found;
  return lineage(element, Number.POSITIVE_INFINITY).find((one) => matches(one, selector)) ?? null;
}

/** The element and those around it from the inside out, at most this many. */
export function lineage(element: Element, most: number): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at && line.length < most; at = parentOf(at)) line.push(at);
  return line;
}

export function textOf(node: Node): string {
  if (flatOf(node)) return drawnText(node);
  const { prototype } = isElement(node) ? Element : Node;
  return Reflect.get(prototype, 'textContent', node) ?? '';
}

function drawnText(node: Node): string {
  if (isText(node)) return node.nodeValue ?? '';
  if (isElement(node) && /^(style|script|template)$/.test(tagOf(node))) return '';
  let text = '';
  for (let child = firstChildOf(node); child; child = nextOf(child)) text += drawnText(child);
  return text;
}
