/**
 * The getter of a property, to be read where a page's own names cannot shadow it. Looked up when first used: in a script's
 * own world, the first word of an interface costs more than a small script.
 */
function getter<From extends object, Value>(owner: () => From, name: keyof From): (from: From) => Value {
  let get: PropertyDescriptor['get'];
  return (from) => {
    get ??= Object.getOwnPropertyDescriptor(owner(), name)?.get;
    return get?.call(from);
  };
}

/**
 * Reading a document that may lie: `<input name="parentElement">` shadows the property of its form, and
 * `<img name="body">` that of the document, in our world too. Forms and documents are read through prototypes only.
 */
export const parentOf = getter<Node, Element | null>(() => Node.prototype, 'parentElement');
export const firstChildOf = getter<Node, Node | null>(() => Node.prototype, 'firstChild');
export const nextOf = getter<Node, Node | null>(() => Node.prototype, 'nextSibling');
export const previousOf = getter<Node, Node | null>(() => Node.prototype, 'previousSibling');
export const textOf = getter<Node, string | null>(() => Node.prototype, 'textContent');
export const bodyOf = getter<Document, HTMLElement | null>(() => Document.prototype, 'body');
export const titleOf = getter<Document, string>(() => Document.prototype, 'title');
const typeOfNode = getter<Node, number>(() => Node.prototype, 'nodeType');
const tagNameOf = getter<Element, string>(() => Element.prototype, 'localName');

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
