import type { Box } from '../../lib/overlay/placement.ts';
import { closest, tagOf } from '../../lib/page/dom.ts';

/** Beyond this a page is too strange to be measured again and again. */
const AT_MOST = 30;

/** What the card should leave free, from what matters most to what is mere courtesy. */
export interface Precious {
  /** The focused element, and the one that is pointed at. */
  now: readonly (Element | null)[];
  /** Fields, buttons and pictures of the forms of interest. */
  controls: readonly Element[];
  /** The page's own links that advice speaks of. */
  links: readonly Element[];
}

/** How far above the first field a page says, mostly, why it refused; px. */
const MESSAGE = 120;

/** Wishes, the most courteous first. */
export interface Tiers {
  /** For the chip: at last only the controls, which leaves the labels and messages between them. */
  chip: Box[][];
  /** For a panel that opens by itself: the whole form in any case. */
  panel: Box[][];
  /** For a panel that the user opened: at last only what has the focus. */
  asked: Box[][];
}

/** What must not be covered. Forms count as far as their controls reach: some pages are one large form. */
export function clearances({ now, controls, links }: Precious): Tiers {
  const forms = new Set(controls.map((control) => closest(control, 'form')).filter((form) => form !== null));
  const must = boxesOf(now.filter((one) => one !== null)).filter(isNoPage);
  const single = boxesOf(controls);
  const reach = single.length > 0 ? [hull(single)] : [];
  const withMessage = reach.map((box) => ({ ...box, top: box.top - MESSAGE }));
  const courtesy = [...boxesOf([...forms, ...links]), ...withMessage];
  const panel = [courtesy, withMessage, reach].map((boxes) => [...boxes, ...must]);
  const chip = [...panel, [...single, ...must]];
  return { chip, panel, asked: [...chip, must] };
}

/** The element that has the focus, in the page or one of its frames; null when it is ours or none in particular. */
export function focusedElement(ours: Element, page: Document = document): Element | null {
  const { activeElement, body } = page;
  if (!activeElement || activeElement === ours || activeElement === body) return null;
  const inner = isFrame(activeElement) ? activeElement.contentDocument : null;
  return inner ? focusedElement(ours, inner) : activeElement;
}

const isFrame = (element: Element): element is HTMLIFrameElement => /^i?frame$/.test(tagOf(element));

/** The places of those that are in the page at all. */
export function boxesOf(elements: readonly Element[]): Box[] {
  return elements.slice(0, AT_MOST).map(boxOf).filter(isLarge);
}

/** Where an element is in the viewport of the top page, also from within a frame of the same origin. */
export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, right, bottom };
  const outer = boxOf(frame);
  const [x, y] = [outer.left + frame.clientLeft, outer.top + frame.clientTop];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The smallest box around all. */
function hull(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A focus on as good as the whole page cannot be kept clear. */
const isNoPage = ({ left, top, right, bottom }: Box): boolean =>
  right - left < 0.7 * innerWidth || bottom - top < 0.5 * innerHeight;

const isLarge = ({ left, top, right, bottom }: Box): boolean => right - left > 1 && bottom - top > 1;
