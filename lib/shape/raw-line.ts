import { attribute, firstChildOf, tagOf } from '../page/dom.ts';
import { typeOf } from '../page/fields.ts';
import { boxOf } from '../page/rendered.ts';
import { KINDS, type Kind, LABEL_OF_BUTTON, plainValue } from './attributes.ts';
import type { Line } from './shape.ts';

/** A line before anything is masked: it never leaves the page. */
export interface RawLine extends Omit<Line, 'attributes'> {
  attributes: readonly RawAttribute[];
}

export interface RawAttribute {
  name: string;
  kind: Kind;
  value: string;
}

const LONGEST = 500;

export function rawElement(element: Element, depth: number): RawLine {
  const tag = tagOf(element);
  const attributes = KINDS.flatMap(([kind, names]) =>
    names.filter((name) => has(element, name)).map((name) => rawAttribute(element, kind, name)),
  );
  const pressed = /^(submit|button|reset)$/.test(typeOf(element)) && tag === 'input';
  const label: RawAttribute[] = pressed
    ? [{ name: LABEL_OF_BUTTON, kind: 'text', value: attribute(element, LABEL_OF_BUTTON).slice(0, LONGEST) }]
    : [];
  const size = /^(img|canvas|svg|object|embed)$/.test(tag) ? sizeOf(element) : null;
  return { depth, tag, attributes: [...attributes, ...label], text: '', ...(size && { size }) };
}

const has = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

function rawAttribute(element: Element, kind: Kind, name: string): RawAttribute {
  const value = attribute(element, name).slice(0, LONGEST);
  return { name, kind, value: kind === 'plain' ? plainValue(name, value) : value };
}

function sizeOf(element: Element): [number, number] {
  const { width, height } = boxOf(element);
  const inTens = (px: number) => Math.min(2_000, Math.round(px / 10) * 10);
  return [inTens(width), inTens(height)];
}

const CLOSED =
  /^(script|style|noscript|template|select|datalist|textarea|svg|canvas|object|audio|video|iframe|frame)$/;
const LEFT_OUT = /^(script|style|noscript|template|link|meta|base|aide-connexion|source|track)$/;

export const isLeftOut = (element: Element): boolean => LEFT_OUT.test(tagOf(element));

export const isClosed = (element: Element): boolean =>
  CLOSED.test(tagOf(element)) || isTypedInto(element) || firstChildOf(element) === null;

const isTypedInto = (element: Element): boolean =>
  has(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false';
