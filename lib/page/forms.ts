import { all, closest } from './dom.ts';
import { isTextField, typeOf } from './fields.ts';
import { buttonsIn, fieldsIn, isAside, isSearch, MOST_FIELDS, type SiteForm } from './form-parts.ts';
import { identifierStep, isPasswordField, loginAround } from './login-form.ts';
import type { Page } from './page.ts';
import { purposeOf } from './purpose.ts';
import { signatureOf } from './signature.ts';

/** All forms of a document that the rules know, log-in forms first. */
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
    // The cheapest question first.
    if (fields.length < 3 && (fields.some(hidesLetters) || fields.some(isPasswordField))) continue;
    if (fields.every(isSearch)) continue;
    const kind = purposeOf(block, buttonsIn(block), { document, page, besideLogin });
    if (kind && kind !== 'login') return { kind, block, fields, signature: signatureOf(kind, fields) };
  }
  return null;
}

const hidesLetters = (field: Element): boolean => typeOf(field) === 'password';

const blockOf = (field: Element): Element =>
  closest(field, 'form') ?? closest(field, 'main,section,table,body') ?? field;
