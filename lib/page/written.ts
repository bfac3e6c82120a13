import { attribute, closest, firstChildOf, matches, tagOf, textOf } from './dom.ts';
import { codeNameOf, labelOf } from './fields.ts';
import { boxOf } from './rendered.ts';

export const isWritten = (element: Element): boolean => tagOf(element) in READ;

/** Words shown by a read-only field, a picture, a button or a style; empty where there are none. */
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
  button: captionIn,
};

/** Fields whose content is somebody's, never read. */
const PERSONAL = /ident|login|user|util|mail|courriel|compte|account|passe|\bpass|pwd|mdp|\bnom|siret/;

/** Some sites show messages in fields. Of a disabled one, only what the page itself wrote into it is read. */
function fixedText(field: Element): string {
  if (matches(field, '[type=submit]')) return captionIn(field);
  if (matches(field, '[aria-invalid=true]:placeholder-shown')) return attribute(field, 'placeholder');
  if (!matches(field, 'textarea,input:is([type=text],:not([type]))')) return '';
  if (!matches(field, '[readonly],[disabled]') || PERSONAL.test(`${codeNameOf(field)} ${labelOf(field)}`))
    return '';
  const { prototype } = tagOf(field) === 'input' ? HTMLInputElement : HTMLTextAreaElement;
  return Reflect.get(prototype, matches(field, '[readonly]') ? 'value' : 'defaultValue', field);
}

/** Some say a refusal on the form's button; other buttons name what they open. */
function captionIn(button: Element): string {
  if (!matches(button, 'form :not([aria-expanded],[aria-controls],[role])')) return '';
  return textOf(button) || attribute(button, 'value');
}

/** In px: a higher picture shows more than words. */
const LINE_OR_TWO = 100;

function wordsOn(picture: Element): string {
  const alt = attribute(picture, 'alt').trim();
  if (alt.split(/\s+/).length < 2 || closest(picture, 'figure')) return '';
  // One that did not load may be as low as its words.
  const height = Math.max(boxOf(picture).height, Number(attribute(picture, 'height')) || 0);
  return height <= LINE_OR_TWO ? alt : '';
}

function generatedIn(element: Element): string {
  const text = ['::before', '::after']
    .map((part) => getComputedStyle(element, part).content)
    .map((content) => toText(content, element))
    .join(' ');
  return /[a-z]{3}/i.test(text) ? text : '';
}

/** The `data-…` attribute whose words a style draws beside the element; null where there is none. */
export function drawnAttributeOf(element: Element): Attr | null {
  const names = Element.prototype.getAttributeNames.call(element).filter((name) => name.startsWith('data-'));
  const written = names.filter((name) => attribute(element, name).includes(' '));
  const content = written.length > 0 ? generatedIn(element) : '';
  const drawn = written.find((name) => content.includes(attribute(element, name)));
  return drawn ? Element.prototype.getAttributeNode.call(element, drawn) : null;
}

const toText = (content: string, element: Element): string =>
  Array.from(content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g))
    .map(([, words, name]) => words ?? attribute(element, name ?? ''))
    .join('');
