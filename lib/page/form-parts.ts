import { fold } from '../words/fold.ts';
import { all, attribute, closest, lineage, matches, tagOf, textOf } from './dom.ts';
import { codeNameOf, isTextField, labelOf, typeOf } from './fields.ts';
import { isRendered } from './rendered.ts';
import type { FormKind } from './signature.ts';

/** A form of the site that the rules know. */
export interface SiteForm {
  kind: FormKind;
  /** The `<form>`, or where there is none, the smallest block that holds all of it. */
  block: Element;
  /** Those on the screen. */
  fields: readonly Element[];
  /** What tells this form from others: see `signatureOf`. */
  signature: string;
}

export const MOST_FIELDS = 200;
const LONGEST = 1_000;
const BUTTONS =
  'button,input[type=submit],input[type=image],input[type=button],[role=button],a[onclick],a[href^="javascript:"]';

/** The `<form>` around a field; without one, the smallest block that also holds another field and a button. */
export function blockAround(field: Element): Element {
  const form = closest(field, 'form');
  if (form) return form;
  const line = lineage(field, 12).filter((one) => !matches(one, 'html,body'));
  return line.find((one) => fieldsIn(one).length > 1 && buttonsIn(one).length > 0) ?? line.at(-1) ?? field;
}

export const buttonsIn = (block: Element): Element[] => all(block, BUTTONS);

export function fieldsIn(block: Element): Element[] {
  const fields = all(block, 'input').filter((input) => isTextField(input) || typeOf(input) === 'password');
  return fields.slice(0, MOST_FIELDS).filter(isRendered);
}

export const isAside = (field: Element): boolean =>
  closest(field, 'footer,nav,[role=search],[role=contentinfo]') !== null;

export function isSearch(field: Element): boolean {
  if (typeOf(field) === 'search' || attribute(field, 'name') === 'q') return true;
  return /\b(search|recherche|rechercher|query|newsletter)\b|recherch|newsletter|lettre d'info|abonne/.test(
    `${codeNameOf(field)} ${labelOf(field)}`,
  );
}

/** What is written on a button or a link, folded. */
export function captionOf(control: Element): string {
  const own = tagOf(control) === 'input' ? attribute(control, 'value') : textOf(control).slice(0, LONGEST);
  return fold(
    [own, attribute(control, 'aria-label'), attribute(control, 'title'), attribute(control, 'alt')].join(' '),
  );
}
