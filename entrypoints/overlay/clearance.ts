import type { Desk } from '../../lib/desk.ts';
import type { Box } from './placement.ts';

/** What of a form must stay free where the form itself is as large as the page. */
const CONTROLS =
  'input:not([type=hidden]), select, textarea, button, img, canvas, iframe, label, [role=button]';
/** Beyond this a page is too strange to be measured again and again. */
const AT_MOST = 60;

/**
 * What the card must not cover, from the most to the least courteous: the whole forms with the page's own links
 * beside them; the whole forms; of the forms only their controls. `also`: what has the focus or is pointed at.
 */
export function clearances(desk: Desk, links: readonly Element[], also: readonly Element[]): Box[][] {
  const forms = desk.keepClear();
  const controls = forms.flatMap((form) => [...Element.prototype.querySelectorAll.call(form, CONTROLS)]);
  const parts = forms.filter((form) => !controls.some((one) => Node.prototype.contains.call(form, one)));
  return [
    [...links, ...forms, ...also],
    [...forms, ...also],
    [...controls, ...parts, ...also],
  ].map(boxesOf);
}

/** The places of those that are in the page at all. */
export function boxesOf(elements: readonly Element[]): Box[] {
  return elements.slice(0, AT_MOST).map(boxOf).filter(isLarge);
}

/** The element that has the focus, in the page or one of its frames; null when it is ours or none in particular. */
export function focusedElement(ours: Element): Element | null {
  const { activeElement } = document;
  return activeElement === ours || activeElement === document.body ? null : activeElement;
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

const isLarge = ({ left, top, right, bottom }: Box): boolean => right - left > 1 && bottom - top > 1;
