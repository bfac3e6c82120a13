import type { Page } from '../page.ts';
import { all, closest } from './dom.ts';
import { isTextField, typeOf } from './fields.ts';
import { formsIn, type SiteForm } from './forms.ts';
import { type Notice, noticesIn, textsOf } from './notices.ts';
import { isRendered } from './rendered.ts';
import { securityCodeField } from './security-code.ts';

/** What is on the screen of one document, in the terms the rules think in. */
export interface View {
  page: Page;
  forms: readonly SiteForm[];
  login: SiteForm | undefined;
  notices: readonly Notice[];
  /** A page of few words with nothing to fill in: a message is what it is there for. */
  bare: boolean;
  code: Element | null;
}

const FEW_WORDS = 220;

/** Looks at one document, once; judging it later costs nothing more. */
export function viewOf(document: Document, page: Page): View {
  const forms = formsIn(document, page);
  const login = forms.find(({ kind }) => kind === 'login');
  const texts = textsOf(document, login ?? forms[0]);
  const bare = forms.length === 0 && texts.words < FEW_WORDS && !hasFields(document);
  return {
    page,
    forms,
    login,
    notices: noticesIn(texts, login ?? forms[0]),
    bare,
    code: securityCodeField(document),
  };
}

function hasFields(document: Document): boolean {
  const inputs = all(document, 'input,textarea').slice(0, 200);
  return inputs.some(
    (input) =>
      (isTextField(input) || typeOf(input) === 'password') &&
      closest(input, '[role=search],nav,footer,header') === null &&
      typeOf(input) !== 'search' &&
      isRendered(input),
  );
}

/** The top document and those of its same-origin frames: a log-in form in a frame counts. */
export function documentsOf(top: Window): Document[] {
  const documents = [top.document];
  for (let index = 0; index < Math.min(top.length, 10); index += 1) {
    const frame = documentOf(top[index]);
    if (frame) documents.push(frame);
  }
  return documents;
}

function documentOf(frame: Window | undefined): Document | null {
  try {
    return frame?.document ?? null;
  } catch {
    return null;
  }
}
