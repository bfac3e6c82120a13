import { firstChildOf, isDocument, isElement, nextOf, ownerOf, shadowRootOf, type Tree } from './nodes.ts';

/** Limit: searching a larger page for shadow roots would be felt. */
const MOST_ELEMENTS = 4_000;
const UNCOUNTED = 10_000;
/** `NodeFilter.SHOW_ELEMENT`. */
const SHOW_ELEMENT = 1;
const MOST_ROOTS = 300;

/** A document together with its open shadow roots, as if it were one tree. */
export interface Flat {
  /** The document, then its roots. */
  trees: readonly Tree[];
  /** The range of each element's own number and those of what it holds, counted in the order of the page. */
  spans: ReadonlyMap<Node, { from: number; to: number }>;
}

const flats = new WeakMap<Document, Flat>();

/** Too large to be searched for shadow roots. A count, where it is soon made, as a first element costs a script 60 kB. */
export function isLarge(document: Document): boolean {
  const elements = Document.prototype.getElementsByTagName.call(document, '*');
  return elements.item(UNCOUNTED) !== null || elements.length > MOST_ELEMENTS;
}

/**
 * The document and its open shadow roots, roots in roots included; the document alone where it is too large to search.
 */
export function treesOf(document: Document): Tree[] {
  const trees: Tree[] = [document];
  if (isLarge(document)) return trees;
  for (const tree of trees) {
    const walker = Document.prototype.createTreeWalker.call(document, tree, SHOW_ELEMENT);
    for (let at = walker.nextNode(); at && trees.length < MOST_ROOTS; at = walker.nextNode()) {
      const root = isElement(at) ? shadowRootOf(at) : null;
      if (root) trees.push(root);
    }
  }
  return trees;
}

/** Searches a document for shadow roots, for all later questions of `dom.ts`. Cheap where there are none. */
export function learnTrees(document: Document): void {
  const trees = treesOf(document);
  if (trees.length === 1) flats.delete(document);
  else flats.set(document, { trees, spans: spansIn(document) });
}

/** The document of a node as `learnTrees` last saw it; null where it has no shadow roots. */
export function flatOf(node: Node): Flat | null {
  const document = isDocument(node) ? node : ownerOf(node);
  return (document && flats.get(document)) ?? null;
}

/** Without recursion: roots may stand in roots a hundred deep. */
function spansIn(document: Document): Flat['spans'] {
  const spans = new Map<Node, { from: number; to: number }>();
  const open: { span: { from: number; to: number }; next: Node | null }[] = [];
  let count = 0;
  for (let at = firstChildOf(document); at || open.length > 0; ) {
    if (at && isElement(at)) {
      const span = { from: count, to: count };
      count += 1;
      spans.set(at, span);
      open.push({ span, next: nextOf(at) });
      at = firstChildOf(at);
    } else if (at) at = nextOf(at);
    else {
      const done = open.pop();
      if (!done) break;
      done.span.to = count;
      at = done.next;
    }
  }
  return spans;
}
