import { caseOf, inCase, usualCase } from '../../lib/overlay/letter-case.ts';
import { attribute, matches } from '../../lib/page/dom.ts';

const PLAIN = 'input:is(:not([type]), [type=""], [type=text], [type=search], [type=tel])';

/** A field that a person types a picture's code into; not one for a code that was sent. */
const isPlain = (field: Element): field is HTMLInputElement =>
  matches(field, PLAIN) &&
  !matches(field, '[readonly], :disabled') &&
  !attribute(field, 'autocomplete').includes('one-time-code');

/** The native getters and setters: a page may have put its own before them, on this very field. */
const natively = ({ ownerDocument }: Element): object =>
  (ownerDocument.defaultView ?? window).HTMLInputElement.prototype;

/** What was typed of the security code, the only content of a field that is ever read; null: it is no field to type in. */
export function typedCode(field: Element | null): string | null {
  if (!field || !isPlain(field)) return null;
  const text: unknown = Reflect.get(natively(field), 'value', field);
  return typeof text === 'string' ? text : null;
}

/**
 * Puts a security code of mixed case into the case of most of its letters: the only thing that is ever written into
 * the page. Its scripts hear of it as of typing, the caret stays where it is. False: there was nothing to mend.
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

/** Remembers the caret; calling what it returns puts it back. */
function caretIn(field: HTMLInputElement): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}

/** Gives an element the focus, also one within a frame, which is no `HTMLElement` of ours. */
export function focusOn(element: Element): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}
