import type { Page } from '../page.ts';
import { all, attribute, closest, lineage, matches, tagOf, textOf } from './dom.ts';
import { codeNameOf, isTextField, labelOf, typeOf } from './fields.ts';
import { fold } from './fold.ts';
import { purposeOf } from './purpose.ts';
import { isRendered } from './rendered.ts';

export type FormKind = 'login' | 'forgot-identifier' | 'forgot-password' | 'creation';

/** A form that is of interest, as it stands on the screen. */
export interface SiteForm {
  kind: FormKind;
  /** The `<form>`, or the smallest block around its fields where there is none. */
  block: Element;
  /** Its rendered text and password fields. */
  fields: readonly Element[];
  /** Tells this form from another one, across pages: kind and names of its fields, digits left out. */
  shape: string;
}

/** Looking at more fields than this would cost more than it tells: no form of interest is that long. */
const MOST_FIELDS = 200;
const BUTTONS =
  'button,input[type=submit],input[type=image],input[type=button],[role=button],a[onclick],a[href^="javascript:"]';

/** The forms of interest of one document; log-in forms first. */
export function formsIn(document: Document, page: Page): SiteForm[] {
  const inputs = all(document, 'input').slice(0, 2_000);
  const logins = inputs
    .filter(isPasswordField)
    .map(loginAround)
    .filter((form) => form !== null);
  const unique = logins.filter(
    (form, index) => logins.findIndex(({ block }) => block === form.block) === index,
  );
  const other = otherForm(document, page, inputs, unique.length > 0);
  const found = other ? [...unique, other] : unique;
  const step = found.length === 0 ? identifierStep(document, page, inputs) : null;
  return step ? [step] : found;
}

/** Also a password that its owner made visible: then it is a text field that is still called a password. */
function isPasswordField(input: Element): boolean {
  if (typeOf(input) === 'password') return isRendered(input);
  if (typeOf(input) !== 'text') return false;
  const named = /\b(current password|password|passwd|pwd|mdp|mot ?de ?passe)\b/.test(codeNameOf(input));
  const revealed = named || /^(votre |your )?(mot de passe|password)( \*| ?:)?$/.test(labelOf(input));
  return revealed && isRendered(input);
}

function loginAround(password: Element): SiteForm | null {
  const block = blockAround(password);
  const fields = fieldsIn(block);
  const passwords = fields.filter((field) => field === password || typeOf(field) === 'password');
  const told = fold(`${labelOf(password)} ${codeNameOf(password)}`);
  if (passwords.length > 1 || fields.length > 5 || /nouve|confirm|choisi|repet|new|creat|cree/.test(told))
    return null;
  const purpose = purposeOf(block, buttonsIn(block));
  if (purpose === 'creation' || purpose === 'forgot-password') return null;
  const identifier = fields[fields.indexOf(password) - 1];
  if (!identifier && purpose !== 'login' && !namesUser(block)) return null;
  return {
    kind: 'login',
    block,
    fields,
    shape: shapeOf('login', identifier ? [identifier, password] : [password]),
  };
}

/** The second of two steps: the identifier given before goes along unseen. */
const namesUser = (block: Element): boolean =>
  all(block, 'input[type=hidden]').some((input) =>
    /\b(identifi|user|login|mail|compte)/.test(codeNameOf(input)),
  );

/** The first of two steps: the identifier alone, on a page that says it is for logging in. */
function identifierStep(document: Document, page: Page, inputs: readonly Element[]): SiteForm | null {
  const field = inputs.find(
    (input) => isTextField(input) && !isAside(input) && isIdentifier(input) && isRendered(input),
  );
  if (!field) return null;
  const block = blockAround(field);
  const fields = fieldsIn(block);
  const purpose = purposeOf(block, buttonsIn(block), { document, page, besideLogin: false });
  return fields.length === 1 && purpose === 'login'
    ? { kind: 'login', block, fields, shape: shapeOf('login', fields) }
    : null;
}

const isIdentifier = (input: Element): boolean =>
  /\busername\b/.test(codeNameOf(input)) ||
  /identifiant|\blogin\b|nom d'utilisateur|user ?name/.test(labelOf(input));

/** The form element; without one, the smallest ancestor that also holds another field and something to press. */
function blockAround(field: Element): Element {
  const form = closest(field, 'form');
  if (form) return form;
  const line = lineage(field, 12).filter((one) => !matches(one, 'html,body'));
  return line.find((one) => fieldsIn(one).length > 1 && buttonsIn(one).length > 0) ?? line.at(-1) ?? field;
}

export const buttonsIn = (block: Element): Element[] => all(block, BUTTONS);

function fieldsIn(block: Element): Element[] {
  const fields = all(block, 'input').filter((input) => isTextField(input) || typeOf(input) === 'password');
  return fields.slice(0, MOST_FIELDS).filter(isRendered);
}

const shapeOf = (kind: FormKind, fields: readonly Element[]): string => {
  const names = fields.map((field) =>
    (attribute(field, 'name') || attribute(field, 'id')).replace(/\d+/g, ''),
  );
  return `${kind}:${names.join(',')}`.slice(0, 200);
};

/** A recovery or creation form: what its page and its own words say it is for. */
function otherForm(
  document: Document,
  page: Page,
  inputs: readonly Element[],
  besideLogin: boolean,
): SiteForm | null {
  const own = inputs.filter((input) => isTextField(input) || typeOf(input) === 'radio').slice(0, MOST_FIELDS);
  const blocks = [...new Set(own.filter((input) => !isAside(input)).map(blockOf))];
  for (const block of blocks.slice(0, 10)) {
    const fields = fieldsIn(block);
    if (
      fields.length === 0 ||
      fields.every(isSearch) ||
      fields.some((field) => isPasswordField(field) && fields.length < 3)
    )
      continue;
    const kind = purposeOf(block, buttonsIn(block), { document, page, besideLogin });
    if (kind && kind !== 'login') return { kind, block, fields, shape: shapeOf(kind, fields) };
  }
  return null;
}

const blockOf = (field: Element): Element =>
  closest(field, 'form') ?? closest(field, 'main,section,table,body') ?? field;

/** Parts of a page that are not what the page is for. */
const isAside = (field: Element): boolean =>
  closest(field, 'footer,nav,[role=search],[role=contentinfo]') !== null;

function isSearch(field: Element): boolean {
  if (typeOf(field) === 'search' || attribute(field, 'name') === 'q') return true;
  return /\b(search|recherche|rechercher|query|newsletter)\b|recherch|newsletter|lettre d'info|abonne/.test(
    `${codeNameOf(field)} ${labelOf(field)}`,
  );
}

/** The words on a button or link, folded. */
export function captionOf(control: Element): string {
  const own = tagOf(control) === 'input' ? attribute(control, 'value') : (textOf(control) ?? '');
  return fold(
    [own, attribute(control, 'aria-label'), attribute(control, 'title'), attribute(control, 'alt')].join(' '),
  );
}
