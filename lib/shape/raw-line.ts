import { attribute, firstChildOf, tagOf } from '../page/dom.ts';
import { typeOf } from '../page/fields.ts';
import { boxOf } from '../page/rendered.ts';
import type { Line } from './shape.ts';

/** A line before anything is masked: it never leaves the page. */
export interface RawLine extends Omit<Line, 'attributes'> {
  attributes: readonly RawAttribute[];
}

/** An attribute; `plain`: a word that HTML knows, `name`: given by code, `id`: a name that others refer to. */
export interface RawAttribute {
  name: string;
  kind: 'plain' | 'name' | 'id' | 'text' | 'address';
  value: string;
}

/** All that is ever looked at: no value, no `data-*`, no style, no script. */
const KINDS: Readonly<Record<RawAttribute['kind'], readonly string[]>> = {
  plain: [
    ...['type', 'role', 'method', 'inputmode', 'autocomplete', 'lang', 'dir', 'scope', 'onclick', 'required'],
    ...['disabled', 'readonly', 'hidden', 'multiple', 'open', 'novalidate', 'aria-invalid', 'aria-live'],
    ...['aria-hidden', 'aria-required', 'aria-expanded', 'aria-modal', 'colspan', 'popover', 'inert'],
  ],
  name: ['class'],
  id: ['id', 'name', 'for', 'aria-labelledby', 'aria-describedby', 'aria-errormessage', 'aria-controls'],
  text: ['aria-label', 'title', 'alt', 'placeholder'],
  address: ['action', 'formaction', 'src', 'href', 'data'],
};
const LONGEST = 500;
const PRESENT = /^(onclick|colspan)$/;
const PLAIN = /^[a-z][a-z -]{0,30}$/i;

export function rawElement(element: Element, depth: number): RawLine {
  const tag = tagOf(element);
  const attributes = Object.entries(KINDS).flatMap(([kind, names]) =>
    names.filter((name) => has(element, name)).map((name) => rawAttribute(element, asKind(kind), name)),
  );
  const pressed = /^(submit|button|reset)$/.test(typeOf(element)) && tag === 'input';
  const label: RawAttribute[] = pressed
    ? [{ name: 'value', kind: 'text', value: attribute(element, 'value').slice(0, LONGEST) }]
    : [];
  const size = /^(img|canvas|svg|object|embed)$/.test(tag) ? sizeOf(element) : null;
  return { depth, tag, attributes: [...attributes, ...label], text: '', ...(size && { size }) };
}

const asKind = (kind: string): RawAttribute['kind'] =>
  kind === 'name' || kind === 'id' || kind === 'text' || kind === 'address' ? kind : 'plain';

const has = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

function rawAttribute(element: Element, kind: RawAttribute['kind'], name: string): RawAttribute {
  const value = attribute(element, name).slice(0, LONGEST);
  if (kind !== 'plain') return { name, kind, value };
  return { name, kind, value: PLAIN.test(value) && !PRESENT.test(name) ? value : '' };
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
