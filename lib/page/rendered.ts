import { lineage, parentOf, tagOf } from './dom.ts';

/** Whether an element is on the screen. Ask of few elements only: it may cost a style computation. */
export function isRendered(element: Element): boolean {
  const parent = parentOf(element);
  // No box of its own.
  if (parent && tagOf(element) === 'slot') return isRendered(parent);
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true }))
    return false;
  const { width, height, right, bottom } = boxOf(element);
  if (width < 2 || height < 2 || right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  return !lineage(element, 8).some(isCollapsed);
}

/** The element's box in its own window, in px. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Closed accordions and texts for screen readers alone have no size. */
function isCollapsed(element: Element): boolean {
  if (tagOf(element) === 'html' || tagOf(element) === 'body') return false;
  const { width, height } = boxOf(element);
  if (width >= 2 && height >= 2) return false;
  const { overflow, display } = getComputedStyle(element);
  return display !== 'contents' && overflow !== 'visible' && overflow !== '';
}
