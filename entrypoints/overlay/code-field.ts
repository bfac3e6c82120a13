import { caseOf, inCase, usualCase } from '../../lib/overlay/letter-case.ts';
import { attribute, matches } from '../../lib/page/dom.ts';

const PLAIN = 'input:is(:not([type]), [type=""], [type=text], [type=search], [type=tel])';

/** Not one for a code that was sent. */
const isPlain = (field: Element): field is HTMLInputElement =>
  matches(field, PLAIN) &&
  !matches(field, '[readonly], :disabled') &&
  !attribute(field, 'autocomplete').includes('one-time-code');

/** Because a page may have put its own getters and setters before these. */
const natively = ({ ownerDocument }: Element): object =>
  (ownerDocument.defaultView ?? window).HTMLInputElement.prototype;

/** The only content ever read; null: it is no field to type in. */
export function typedCode(field: Element | null): string | null {
  if (!field || !isPlain(field)) return null;
  const text: unknown = Reflect.get(natively(field), 'value', field);
  return typeof text === 'string' ? text : null;
}

/** The only thing ever written into the page. False: nothing to mend. */
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

/** An element of a frame is no `HTMLElement` of ours. */
export function focusOn(element: Element): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}
