import { caseOf, inCase, usualCase } from '../../lib/overlay/letter-case.ts';
import { attribute, matches } from '../../lib/page/dom.ts';

const PLAIN = 'input:is(:not([type]), [type=""], [type=text], [type=search], [type=tel])';

const isPlain = (field: Element): field is HTMLInputElement =>
  matches(field, PLAIN) &&
  !matches(field, '[readonly], :disabled') &&
  !attribute(field, 'autocomplete').includes('one-time-code');

/** Because a page may have put its own getters and setters before these. */
const natively = ({ ownerDocument }: Element): object =>
  (ownerDocument.defaultView ?? window).HTMLInputElement.prototype;

/** What is typed as security code, the only content ever read; null where the field is none to type in. */
export function typedCode(field: Element | null): string | null {
  if (!field || !isPlain(field)) return null;
  const text: unknown = Reflect.get(natively(field), 'value', field);
  return typeof text === 'string' ? text : null;
}

/**
 * Puts the security code into one case, the only thing ever written into the page; false where nothing was to be
 * mended.
 */
export function mendCase(field: Element | null): boolean {
  const text = typedCode(field);
  if (text === null || !field || !isPlain(field) || caseOf(text) !== 'mixed') return false;
  const caret = caretIn(field);
  Reflect.set(natively(field), 'value', inCase(text, usualCase(text)), field);
  caret();
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  caret();
  return true;
}

function caretIn(field: HTMLInputElement): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}

/** Focuses an element, also one of a frame, which is of another window's class. */
export function focusOn(element: Element): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}
