import { all, contains, lineage, textOf } from '../page/dom.ts';
import { codeNameOf, labelOf } from '../page/fields.ts';
import { blockAround } from '../page/form-parts.ts';
import { isRendered } from '../page/rendered.ts';
import type { View } from '../signals/view.ts';
import { fold } from '../words/fold.ts';
import { sent } from '../words/topics/security-code.ts';

const MOST = 20;

/** Whether the page asks for a password in a form that no rule takes for a log-in, a creation or a recovery. */
export function hasStrangePassword(document: Document, { forms }: Pick<View, 'forms'>): boolean {
  const passwords = all(document, 'input[type=password]').slice(0, MOST);
  return passwords.some(
    (password) =>
      isRendered(password) &&
      !forms.some(({ block }) => contains(block, password)) &&
      !isUnderstood(password),
  );
}

function isUnderstood(password: Element): boolean {
  const block = blockAround(password);
  const together = all(block, 'input[type=password]').slice(0, MOST).filter(isRendered);
  const told = together.map((field) => fold(`${labelOf(field)} ${codeNameOf(field)}`)).join(' ');
  if (together.length > 1 && NEW_ONE.test(told)) return true;
  return ONE_TIME.test(told) || sent.test(told) || sent.test(aroundOf(password));
}

const NEW_ONE = /nouve|confirm|repet|\bnew\b|again|actuel|ancien|current|old/;
const ONE_TIME = /usage unique|one ?time|\botp\b|\btotp\b|\bsms\b|texto/;

function aroundOf(field: Element): string {
  const around = lineage(field, 6).find((one) => textOf(one).trim().length > 30);
  return around ? fold(textOf(around).slice(0, 700)) : '';
}
