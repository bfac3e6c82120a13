import { all, attribute, closest, contains, lineage, matches, tagOf } from './dom.ts';
import { captionOf, type SiteForm } from './form-parts.ts';

const CONTROL = 'button,input,a,[role=button],[onclick]';
const NATIVE_SUBMIT = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';
const LOG_IN_CAPTION =
  /connect|connexion|identifi|authentif|valider|validez|\bok\b|entrer|acceder|continuer|suivant|soumettre|envoyer|log ?in|sign ?in|submit|\bgo\b/;
const ELSEWHERE =
  /oubli|perdu|forgot|lost|cre(er|ation)|inscri|regist|sign ?up|aide|help|langu|english|francais|autre|nouve|actualis|rafraich|refresh|reload|changer|afficher|montrer|masquer|show|hide|rechercher|search|annul|cancel|retour|effacer|reset|cookie|accept|refus/;
const NAMED_ELSEWHERE =
  /captcha|lang|forgot|oubli|refresh|reload|renew|regener|toggle|reveal|show|eye|cookie|consent/i;
const NAMED_LOG_IN = /submit|connex|login|valid|auth/i;

/** The button or link that a press has hit; null where it has hit none. */
export const controlAt = (pressed: Element | null): Element | null => pressed && closest(pressed, CONTROL);

export const sendsNatively = (control: Element, { block }: SiteForm): boolean =>
  matches(control, NATIVE_SUBMIT) && closest(control, 'form') === block;

/** Whether Enter in a field makes the browser send the form, which fires `submit`. */
export const submitsItself = ({ block }: SiteForm): boolean =>
  tagOf(block) === 'form' && all(block, NATIVE_SUBMIT).length > 0;

/**
 * Whether pressing this control tries a log-in. One outside the form counts only where the form has no button: those of
 * cookie banners and chats log nobody in.
 */
export function logsIn(control: Element, form: SiteForm): boolean {
  if (!mayLogIn(control)) return false;
  const own = all(form.block, CONTROL).filter(mayLogIn);
  if (!contains(form.block, control))
    return own.length === 0 && isBeside(control, form) && saysLogIn(control);
  return saysLogIn(control) || (isNamedSo(control) && !own.some(saysLogIn));
}

/** Other buttons of a form draw another code, or show the password. */
function mayLogIn(control: Element): boolean {
  if (matches(control, 'input:not([type=submit],[type=image],[type=button])') || isRealLink(control))
    return false;
  const names = ['id', 'name', 'class', 'onclick'].map((name) => attribute(control, name)).join(' ');
  return !ELSEWHERE.test(captionOf(control)) && !NAMED_ELSEWHERE.test(names);
}

const saysLogIn = (control: Element): boolean => LOG_IN_CAPTION.test(captionOf(control));

const isNamedSo = (control: Element): boolean =>
  matches(control, NATIVE_SUBMIT) ||
  NAMED_LOG_IN.test(
    ['id', 'name', 'class', 'onclick', 'href'].map((name) => attribute(control, name)).join(' '),
  );

const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';

const isBeside = (control: Element, { block }: SiteForm): boolean =>
  closest(control, 'form') === null &&
  closest(control, DIALOG) === closest(block, DIALOG) &&
  lineage(block, 4).some((around) => !matches(around, 'html,body') && contains(around, control));

const isRealLink = (control: Element): boolean =>
  tagOf(control) === 'a' && !/^(#|javascript:|$)/i.test(attribute(control, 'href').trim());
