import type { Box } from '../../lib/overlay/placement.ts';
import type { State } from '../../lib/overlay/state.ts';
import { closest, firstChildOf, isText, nextOf, tagOf, textOf } from '../../lib/page/dom.ts';
import { shadowRootOf, type Tree } from '../../lib/page/nodes.ts';

const AT_MOST = 30;

/** Elements that the help should leave free, by how much they matter. */
export interface Precious {
  /** What has the focus, or is pointed at. */
  now: readonly (Element | null)[];
  controls: readonly Element[];
  words: readonly Element[];
}

/** In px above the first field, where most sites say why it was refused. */
const MESSAGE = 120;

/**
 * Boxes to leave free, as tiers from the most courteous to the least. A form as large as the page counts as far as its
 * controls reach; a card that opens by itself always leaves the whole form free.
 */
export function clearances(
  { now, controls, words }: Precious,
  { size, byUser }: Pick<State, 'size' | 'byUser'>,
): Box[][] {
  const forms = new Set(controls.map((control) => closest(control, 'form')).filter((form) => form !== null));
  const must = boxesOf(now.filter((one) => one !== null)).filter(isNoPage);
  const single = boxesOf(controls);
  const said = words.slice(0, AT_MOST).flatMap(linesOf);
  const reach = single.length > 0 ? [hull(single)] : [];
  const withMessage = reach.map((box) => ({ ...box, top: box.top - MESSAGE }));
  const courtesy = [...boxesOf([...forms]), ...withMessage];
  const forCard = [courtesy, withMessage, reach].map((boxes) => [...boxes, ...boxesOf(words), ...must]);
  if (size === 'card' && !byUser) return forCard;
  const forChip = [...forCard, [...single, ...said, ...must]];
  return size === 'chip' ? forChip : [...forChip, [...single, ...must], must];
}

/** The focused element of the page; null where the focus is ours, or nowhere in particular. */
export function focusedElement(ours: Element, page: Tree = document): Element | null {
  const { activeElement } = page;
  if (!activeElement || activeElement === ours || tagOf(activeElement) === 'body') return null;
  const frame = isFrame(activeElement) ? activeElement.contentDocument : null;
  if (frame) return focusedElement(ours, frame);
  const root = shadowRootOf(activeElement);
  return (root && focusedElement(ours, root)) ?? activeElement;
}

const isFrame = (element: Element): element is HTMLIFrameElement => /^i?frame$/.test(tagOf(element));

export function boxesOf(elements: readonly Element[]): Box[] {
  return elements.slice(0, AT_MOST).map(boxInTopWindow).filter(isLarge);
}

/** An element's box in the viewport of the top page, also from within a frame. */
export function boxInTopWindow(element: Element): Box {
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return fromFrame(element, { left, top, right, bottom });
}

/** The boxes of an element's lines; of a picture, its own. */
export function linesOf(element: Element): Box[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].map((box) => fromFrame(element, box)).filter(isLarge);
  return lines.length > 0
    ? lines.filter(isInWindow).slice(0, AT_MOST)
    : [boxInTopWindow(element)].filter(isLarge);
}

function fromFrame({ ownerDocument }: Element, { left, top, right, bottom }: Box): Box {
  const frame = ownerDocument === document ? null : ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, right, bottom };
  const outer = boxInTopWindow(frame);
  const [x, y] = [outer.left + frame.clientLeft, outer.top + frame.clientTop];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function hull(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

export function hasWords(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextOf(node)) {
    if (isText(node) && textOf(node)?.trim()) return true;
  }
  return false;
}

const isNoPage = ({ left, top, right, bottom }: Box): boolean =>
  right - left < 0.7 * innerWidth || bottom - top < 0.5 * innerHeight;

const isInWindow = ({ top, bottom }: Box): boolean => bottom > 0 && top < innerHeight;

export const isLarge = ({ left, top, right, bottom }: Box): boolean => right - left > 1 && bottom - top > 1;
