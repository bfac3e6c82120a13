import { attribute, closest, firstChildOf, matches, tagOf } from './dom.ts';
import { codeNameOf, labelOf } from './fields.ts';
import { boxOf } from './rendered.ts';

export const isWritten = (element: Element): boolean => tagOf(element) in READ;

/** In read-only fields, pictures, styles; empty: nothing. */
export function writtenIn(element: Element): string {
  const read = READ[tagOf(element)];
  if (read) return read(element);
  if (attribute(element, 'role') === 'img') return attribute(element, 'aria-label');
  return firstChildOf(element) ? '' : generatedIn(element);
}

const READ: Readonly<Record<string, (element: Element) => string>> = {
  input: fixedText,
  textarea: fixedText,
  img: wordsOn,
};

/** Identifiers shown are not read either. */
const PERSONAL = /ident|login|user|util|mail|courriel|compte|account|passe|\bpass|pwd|mdp|\bnom|siret/;

/** As some sites show messages. */
function fixedText(field: Element): string {
  if (!matches(field, 'textarea[readonly],input:is([type=text],:not([type]))[readonly]')) return '';
  if (PERSONAL.test(`${codeNameOf(field)} ${labelOf(field)}`)) return '';
  const { prototype } = tagOf(field) === 'input' ? HTMLInputElement : HTMLTextAreaElement;
  return Reflect.get(prototype, 'value', field);
}

/** Higher, a picture shows something; px. */
const LINE_OR_TWO = 100;

/** One or two words only name it. */
function wordsOn(picture: Element): string {
  const alt = attribute(picture, 'alt').trim();
  if (alt.split(/\s+/).length < 3 || closest(picture, 'figure')) return '';
  // One that did not load may be as low as its words.
  const height = Math.max(boxOf(picture).height, Number(attribute(picture, 'height')) || 0);
  return height <= LINE_OR_TWO ? alt : '';
}

/** Icons are made like that too, without letters. */
function generatedIn(element: Element): string {
  const text = ['::before', '::after']
    .map((part) => getComputedStyle(element, part).content)
    .map((content) => toText(content, element))
    .join(' ');
  return /[a-z]{3}/i.test(text) ? text : '';
}

const toText = (content: string, element: Element): string =>
  Array.from(content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g))
    .map(([, words, name]) => words ?? attribute(element, name ?? ''))
    .join('');
