/**
 * Reading a document that may lie: `<input name="parentElement">` shadows the property of its form, and
 * `<img name="body">` that of the document, in our world too. Forms and documents are read through prototypes only.
 */
export const parentOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);
export const firstChildOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'firstChild', node);
export const nextOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'nextSibling', node);
export const previousOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'previousSibling', node);
export const textOf = (node: Node): string | null => Reflect.get(Node.prototype, 'textContent', node);
export const bodyOf = (document: Document): HTMLElement | null =>
  Reflect.get(Document.prototype, 'body', document);
export const titleOf = (document: Document): string => Reflect.get(Document.prototype, 'title', document);
const typeOfNode = (node: Node): number => Reflect.get(Node.prototype, 'nodeType', node);
const tagNameOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);

export const tagOf = (element: Element): string => tagNameOf(element).toLowerCase();

export const isElement = (node: Node): node is Element => typeOfNode(node) === 1;
export const isText = (node: Node): boolean => typeOfNode(node) === 3;

export function all(root: Element | Document, selector: string): Element[] {
  const query = isElement(root) ? Element.prototype.querySelectorAll : Document.prototype.querySelectorAll;
  return Array.from(query.call(root, selector));
}

export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The element itself and its ancestors, at most `most` of them. */
export function lineage(element: Element, most: number): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at && line.length < most; at = parentOf(at)) line.push(at);
  return line;
}
