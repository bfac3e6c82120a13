import { attribute, closest, contains, lineage, matches, tagOf } from '../../lib/page/dom.ts';
import { captionOf, type SiteForm } from '../../lib/page/form-parts.ts';
import { GESTURE_WITHIN } from '../watcher/tried.ts';

/** What the user's own hand does with a log-in form. */
export interface Tries {
  /** The log-in form of a document, as last seen, or as it is now where nothing was looked at yet. */
  formIn(document: Document): SiteForm | undefined;
  tried(form: SiteForm): void;
  /** The user goes elsewhere: what was tried before will not be answered by the next page. */
  left(): void;
}

const CONTROL = 'button,input,a,[role=button],[onclick]';
const NATIVE_SUBMIT = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';
const LOG_IN =
  /connect|connexion|identifi|authentif|valider|validez|\bok\b|entrer|acceder|continuer|suivant|soumettre|envoyer|log ?in|sign ?in|submit|\bgo\b/;
const ELSEWHERE =
  /oubli|perdu|forgot|lost|cre(er|ation)|inscri|regist|sign ?up|aide|help|langu|english|francais|autre code|nouve|actualis|rafraich|refresh|reload|changer|afficher|montrer|masquer|show|hide|rechercher|search|annul|cancel|retour|effacer|reset/;

/**
 * Watches one document for log-ins being tried, until the signal ends; `before`: what was pressed when nobody could tell
 * what that was. Only trusted events count.
 */
export function watchTries(
  document: Document,
  tries: Tries,
  before: readonly Event[],
  signal: AbortSignal,
): void {
  let gesture = Number.NEGATIVE_INFINITY;
  const notice = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'submit' && event.timeStamp - gesture < GESTURE_WITHIN)
      onSubmit(event, tries, document);
    if (event.type === 'click') onClick(event, tries, document);
    if (isEnter(event)) onEnter(event, tries, document);
    if (event.type !== 'submit') gesture = event.timeStamp;
  };
  // A `submit` before the reader came was told by the watcher.
  for (const event of before) if (event.type !== 'submit') notice(event);
  for (const kind of ['submit', 'click', 'keydown'])
    document.addEventListener(kind, notice, { capture: true, passive: true, signal });
}

/** Events of a frame are of its own kind: told by what they hold. */
const isEnter = (event: Event): boolean =>
  event.type === 'keydown' && Reflect.get(event, 'key') === 'Enter' && !Reflect.get(event, 'isComposing');

function onSubmit({ target }: Event, tries: Tries, document: Document): void {
  const form = tries.formIn(document);
  if (form && form.block === target) tries.tried(form);
}

function onClick(event: Event, tries: Tries, document: Document): void {
  const control = event.target instanceof Element ? closest(event.target, CONTROL) : null;
  if (control) onPressed(control, event, tries, document);
}

function onEnter({ target }: Event, tries: Tries, document: Document): void {
  const form = tries.formIn(document);
  if (form?.fields.some((field) => field === target) && !submitsItself(form)) tries.tried(form);
}

function onPressed(control: Element, event: Event, tries: Tries, document: Document): void {
  const form = tries.formIn(document);
  const native = form && matches(control, NATIVE_SUBMIT) && closest(control, 'form') === form.block;
  const logsIn = form && isLogInControl(control, form);
  const isScripted = logsIn && !native && !isRealLink(control);
  if (isScripted) tries.tried(form);
  // Whether the page handles the click itself is known only after its own listeners ran.
  setTimeout(() => {
    if (isScripted) return;
    if (logsIn && event.defaultPrevented) tries.tried(form);
    else if (isRealLink(control) && !event.defaultPrevented) tries.left();
  });
}

/** With a submit button of its own, Enter makes the form fire `submit`. */
const submitsItself = ({ block }: SiteForm): boolean =>
  tagOf(block) === 'form' && Element.prototype.querySelector.call(block, NATIVE_SUBMIT) !== null;

const isRealLink = (control: Element): boolean =>
  tagOf(control) === 'a' && !/^(#|javascript:|$)/i.test(attribute(control, 'href').trim());

/** Is this what sends the log-in form, by its place and its words? */
function isLogInControl(control: Element, form: SiteForm): boolean {
  const inside = contains(form.block, control);
  const beside = lineage(form.block, 4).some(
    (block) => !matches(block, 'html,body') && contains(block, control),
  );
  if (!inside && !beside) return false;
  if (matches(control, 'input:not([type=submit],[type=image],[type=button])')) return false;
  const caption = captionOf(control);
  const names = ['id', 'name', 'class', 'onclick', 'href'].map((name) => attribute(control, name)).join(' ');
  if (ELSEWHERE.test(caption) || /captcha|lang|forgot|oubli/i.test(names)) return false;
  return (
    LOG_IN.test(caption) ||
    (inside && (/submit|connex|login|valid|auth/i.test(names) || matches(control, NATIVE_SUBMIT)))
  );
}
