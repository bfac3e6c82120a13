import { SHOW } from '../../lib/delays.ts';
import type { Box } from '../../lib/overlay/placement.ts';
import { all, closest, contains, lineage, matches, textOf } from '../../lib/page/dom.ts';
import { boxInTopWindow } from './clearance.ts';
import type { Growth } from './growth.ts';

export type Styled = Element & ElementCSSInlineStyle;

const PICTURES = 'img, canvas, svg, object, embed, input[type=image]';
/** Limit: searching costs. */
const AT_MOST = 80;

/** `block`: the smallest that holds picture and field. */
export interface CodePicture {
  picture: Styled;
  block: Element;
}

/** `known`: made this a field for a code; else by place and size. What it shows is never looked at. */
export function pictureToEnlarge(field: Element, known: Element | null): CodePicture | null {
  const around = known && lineage(field, 6).find((block) => contains(block, known));
  if (around && isStyled(known) && isLine(known)) return { picture: known, block: around };
  for (const block of lineage(field, 6).slice(1)) {
    const inside = all(block, '*').slice(0, AT_MOST);
    const picture =
      inside.find((one) => matches(one, PICTURES) && isLine(one)) ??
      inside.find((one) => !contains(one, field) && isLine(one) && hasBackground(one));
    if (picture && isStyled(picture)) return { picture, block };
    if (matches(block, 'form, body')) return null;
  }
  return null;
}

export function isPictureMissing(field: Element): boolean {
  const form = formAround(field);
  const pictures = all(form, 'img[src], input[type=image][src]').slice(0, AT_MOST);
  return (
    pictures.some(hasNotCome) || (performance.now() > SHOW.pictureWithin && all(form, DRAWN).some(isEmpty))
  );
}

export const formAround = (field: Element): Element =>
  lineage(field, 6).find((block) => matches(block, 'form, body')) ?? field;

/** Where the State's captcha draws its picture by a script, which says nothing when that fails. */
const DRAWN =
  '#captchetat, [captchastylename], [data-captchastylename], botdetect-captcha, .captcha-html-container';

const isEmpty = (place: Element): boolean => all(place, PICTURES).length === 0 && textOf(place).trim() === '';

const hasNotCome = (picture: Element): boolean =>
  'naturalWidth' in picture && picture.naturalWidth === 0 && Reflect.get(picture, 'complete') === true;

/** Also squarer than `isCodeSized` of lib/page allows: that its field is for a code is known here. */
function isLine(element: Element): boolean {
  const { left, top, right, bottom } = boxInTopWindow(element);
  const [width, height] = [right - left, bottom - top];
  return width >= 60 && width <= 500 && height >= 18 && height <= 200 && width > 1.2 * height;
}

const hasBackground = (element: Element): boolean =>
  getComputedStyle(element).backgroundImage.includes('url(');

const isStyled = (element: Element): element is Styled => 'style' in element;

/** Moves nothing else; returns its undoing. */
export function enlarge({ style }: Styled, { scale, x, y }: Growth): () => void {
  const larger = {
    scale: String(scale),
    'transform-origin': `${x}% ${y}%`,
    transition: 'none',
    outline: '2px solid',
    'background-color': 'Canvas',
  };
  const before = Object.keys(larger).map((name) => [
    name,
    style.getPropertyValue(name),
    style.getPropertyPriority(name),
  ]);
  for (const [name, value] of Object.entries(larger)) style.setProperty(name, value, 'important');
  return () => {
    for (const [name = '', value = '', priority] of before) style.setProperty(name, value, priority);
  };
}

/** Beyond window, frame, or what hides overflow, it would be cut off. */
export function boundsOf(picture: Element, window: Box): Box {
  const hiding = lineage(picture, 20)
    .slice(1)
    .filter((one) => !matches(one, 'html, body') && getComputedStyle(one).overflow !== 'visible');
  const frame = picture.ownerDocument === document ? null : picture.ownerDocument.defaultView?.frameElement;
  return [...hiding, ...(frame ? [frame] : [])].map(boxInTopWindow).reduce(common, window);
}

const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

export function aroundPicture({ picture, block }: CodePicture): Element[] {
  const form = closest(block, 'form') ?? block;
  return all(form, 'input, button, a, select, textarea, label, [role=button]')
    .slice(0, AT_MOST)
    .filter((one) => !contains(one, picture) && !contains(picture, one));
}
