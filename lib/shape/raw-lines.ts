import {
  firstChildOf,
  isElement,
  isText,
  nextOf,
  parentOf,
  previousOf,
  tagOf,
  titleOf,
} from '../page/dom.ts';
import { learnTrees } from '../page/flat.ts';
import { shadowRootOf } from '../page/nodes.ts';
import { isInDataTable } from '../page/tone.ts';
import { isClosed, isLeftOut, type RawLine, rawElement } from './raw-line.ts';
import { besideWay, type Region, regionOf } from './region.ts';
import { DEEPEST, MOST_LINES, MOST_STEPS } from './shape.ts';

interface Left {
  steps: number;
  lines: RawLine[];
}

interface Stop {
  node: Node;
  depth: number;
  alone: boolean;
}

/**
 * The lines of a page and of the frames it may look into, after a known number of steps, however large or deep it is.
 */
export function rawLinesOf(document: Document): RawLine[] {
  const left: Left = { steps: MOST_STEPS, lines: [] };
  tellDocument(document, 0, left);
  return left.lines;
}

function tellDocument(document: Document, depth: number, left: Left): void {
  learnTrees(document);
  const region = regionOf(document);
  if (!region) return;
  left.lines.push({ depth, tag: 'title', attributes: [], text: titleOf(document).slice(0, 2_000) });
  const first = region.above[0] ?? region.block;
  // No recursion: pages may be thousands of elements deep.
  const pile: Stop[] = [{ node: first, depth, alone: true }];
  while (pile.length > 0 && left.steps > 0 && left.lines.length < MOST_LINES) {
    left.steps -= 1;
    const stop = pile.pop();
    if (stop) pile.push(...tell(stop, region, left));
  }
}

function tell({ node, depth, alone }: Stop, region: Region, left: Left): Stop[] {
  const next = alone ? null : nextOf(node);
  const after: Stop[] = next ? [{ node: next, depth, alone: false }] : [];
  if (isText(node)) tellText(node, depth, left);
  if (!isElement(node) || isLeftOut(node) || isFurtherRow(node)) return after;
  const line = rawElement(node, Math.min(depth, DEEPEST));
  const isUnseen = tagOf(node) !== 'html' && tagOf(node) !== 'body' && !isOnScreen(node);
  left.lines.push(isUnseen ? { ...line, unseen: true } : line);
  if (/^i?frame$/.test(tagOf(node))) tellFrame(node, depth + 1, left);
  if (isUnseen || isClosed(node)) return after;
  return [...after, ...inside(node, depth + 1, region, left)];
}

function inside(element: Element, depth: number, { above, block }: Region, left: Left): Stop[] {
  const on = [...above, block];
  const way = above.includes(element) ? on[on.indexOf(element) + 1] : undefined;
  const root = shadowRootOf(element) !== null;
  if (root) left.lines.push({ depth: Math.min(depth, DEEPEST), tag: '#root', attributes: [], text: '' });
  const below = root ? depth + 1 : depth;
  if (way && parentOf(way) === element)
    return besideWay(way)
      .reverse()
      .map((node) => ({ node, depth: below, alone: true }));
  const first = firstChildOf(element);
  return first ? [{ node: first, depth: below, alone: false }] : [];
}

function tellText(node: Node, depth: number, left: Left): void {
  const text = (node.nodeValue ?? '').slice(0, 2_000);
  if (/\S/.test(text)) left.lines.push({ depth: Math.min(depth, DEEPEST), tag: '', attributes: [], text });
}

const isOnScreen = (element: Element): boolean =>
  tagOf(element) === 'slot' ||
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });

/** Rows of data are somebody's: only the first is told. */
const isFurtherRow = (element: Element): boolean =>
  tagOf(element) === 'tr' && previousOf(element) !== null && isInDataTable(element);

const NOT_READ = 'autre site, non lu';

function tellFrame(frame: Element, depth: number, left: Left): void {
  const document = documentIn(frame);
  left.lines.push({ depth, tag: '#document', attributes: [], text: document ? '' : NOT_READ });
  if (document && depth < DEEPEST) tellDocument(document, depth + 1, left);
}

function documentIn(frame: Element): Document | null {
  const { prototype } = tagOf(frame) === 'iframe' ? HTMLIFrameElement : HTMLFrameElement;
  try {
    return Reflect.get(prototype, 'contentDocument', frame) ?? null;
  } catch {
    return null;
  }
}
