/**
 * A page may lie: `<input name="parentElement">` shadows its form's property, `<img name="body">` the document's, in our
 * world too. Read these through prototypes only.
 */
const typeOfNode = (node: Node): number => Reflect.get(Node.prototype, 'nodeType', node);
const tagNameOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);

export const isElement = (node: Node): node is Element => typeOfNode(node) === 1;
export const isText = (node: Node): boolean => typeOfNode(node) === 3;
export const isAttribute = (node: Node): boolean => typeOfNode(node) === 2;
export const isDocument = (node: Node): node is Document => typeOfNode(node) === 9;
/** Asked by a property: an element of a frame is of another window's class. */
export const isHtml = (element: Element): element is HTMLElement => 'offsetWidth' in element;

export const tagOf = (element: Element): string => tagNameOf(element).toLowerCase();

/** What selectors search: a document, or one open shadow root. */
export type Tree = Document | ShadowRoot;

/** The name of our own element, which is never read as a part of the page. */
export const HOST_NAME = 'aide-connexion';

/** The element's open shadow root; null where there is none, or it is closed. */
export const shadowRootOf = (element: Element): ShadowRoot | null =>
  tagOf(element) === HOST_NAME ? null : (Reflect.get(Element.prototype, 'shadowRoot', element) ?? null);

export const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** The element an event really happened to: seen from outside a shadow root, it names the root's host. */
export function originOf(event: Event): Element | null {
  const origin: unknown = event.composedPath()[0] ?? event.target;
  return isElementHere(origin) ? origin : null;
}

/** Whether it is an element, of this window or of one of its frames. */
export const isElementHere = (one: unknown): one is Element =>
  typeof one === 'object' &&
  one !== null &&
  'nodeType' in one &&
  Reflect.get(Node.prototype, 'nodeType', one) === 1;

export const ownerOf = (node: Node): Document | null => Reflect.get(Node.prototype, 'ownerDocument', node);

/** These four walk the page as it is drawn: a host holds its open shadow root, and a slot what is put into it. */

export function parentOf(node: Node): Element | null {
  const parent = slotOf(node) ?? parentElementOf(node);
  if (parent) return parent;
  const above: Node | null = Reflect.get(Node.prototype, 'parentNode', node);
  return above && typeOfNode(above) === 11 ? (Reflect.get(above, 'host') ?? null) : null;
}

export function firstChildOf(node: Node): Node | null {
  if (!isElement(node)) return childOf(node);
  const root = shadowRootOf(node);
  if (root) return childOf(root);
  return (isSlot(node) && node.assignedNodes()[0]) || childOf(node);
}

export const nextOf = (node: Node): Node | null => besides(node, 'nextSibling');
export const previousOf = (node: Node): Node | null => besides(node, 'previousSibling');

const isSlot = (element: Element): element is HTMLSlotElement =>
  tagOf(element) === 'slot' && 'assignedNodes' in element;
const parentElementOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);
const childOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'firstChild', node);

function besides(node: Node, side: 'nextSibling' | 'previousSibling'): Node | null {
  const slot = slotOf(node);
  let at: Node | null = Reflect.get(Node.prototype, side, node);
  while (at && slotOf(at) !== slot) at = Reflect.get(Node.prototype, side, at);
  return at;
}

function slotOf(node: Node): Element | null {
  if (isElement(node)) return Reflect.get(Element.prototype, 'assignedSlot', node) ?? null;
  return isText(node) ? (Reflect.get(Text.prototype, 'assignedSlot', node) ?? null) : null;
}
