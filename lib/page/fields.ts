import { fold } from '../words/fold.ts';
import { all, attribute, byId, closest, isElement, lineage, parentOf, previousOf, textOf } from './dom.ts';
import { treeOf } from './nodes.ts';

const LONGEST = 1_000;
const TEXT_TYPES = new Set(['', 'text', 'email', 'tel', 'number', 'search', 'url']);

export const isTextField = (input: Element): boolean => TEXT_TYPES.has(typeOf(input));

export const typeOf = (input: Element): string => attribute(input, 'type').toLowerCase();

/** What code calls a field (name, id, autocomplete, class): folded, with its words apart. */
export function codeNameOf(input: Element): string {
  const names = ['name', 'id', 'autocomplete', 'class'].map((name) => attribute(input, name)).join(' ');
  return fold(names.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.:-]+/g, ' '));
}

/** What people read as a field's name: its labels, folded; without any, the text just before it. */
export function labelOf(input: Element): string {
  const told = [
    ...labelsOf(input),
    attribute(input, 'aria-label'),
    attribute(input, 'placeholder'),
    attribute(input, 'title'),
    ...referred(input, 'aria-labelledby'),
  ];
  const label = fold(told.join(' ').slice(0, LONGEST));
  return label || fold(textBefore(input));
}

export function referred(input: Element, name: string): string[] {
  const ids = attribute(input, name).split(/\s+/).filter(Boolean);
  return ids.map((id) => byId(input, id)).map((one) => (one ? textOf(one) : ''));
}

function labelsOf(input: Element): string[] {
  const id = attribute(input, 'id');
  const near = closest(input, 'form') ?? lineage(input, 5).at(-1) ?? input;
  const bound = id ? all(near, `label[for="${CSS.escape(id)}"]`).filter(isBesides(input)) : [];
  const around = closest(input, 'label');
  return [...bound, ...(around ? [around] : [])].map((label) => textOf(label));
}

/** Design systems may give every field the same id, each in a shadow root of its own. */
const isBesides = (input: Element) => (label: Element) => treeOf(label) === treeOf(input);

function textBefore(input: Element): string {
  let at: Element | null = input;
  for (let level = 0; at && level < 3; level += 1, at = parentOf(at)) {
    for (let before = previousOf(at); before; before = previousOf(before)) {
      if (isElement(before) && all(before, 'input,select,textarea').length > 0) return '';
      const text = textOf(before).trim();
      if (text) return text.length < 120 ? text : '';
    }
  }
  return '';
}
