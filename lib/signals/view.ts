import { all, closest, textOf } from '../page/dom.ts';
import { isTextField, typeOf } from '../page/fields.ts';
import { learnTrees } from '../page/flat.ts';
import { captionOf, type SiteForm } from '../page/form-parts.ts';
import { formsIn } from '../page/forms.ts';
import type { Page } from '../page/page.ts';
import { isRendered } from '../page/rendered.ts';
import { securityCodeField } from '../page/security-code.ts';
import { fold } from '../words/fold.ts';
import { loggingOut, ownTrouble } from '../words/topics/purposes.ts';
import { type Notice, noticesIn } from './notices.ts';
import { textsOf } from './texts.ts';

/** What is on the screen of one document, as the rules see it. */
export interface View {
  page: Page;
  forms: readonly SiteForm[];
  login: SiteForm | undefined;
  notices: readonly Notice[];
  /** No form, few words, and no explaining text: whatever it says is news. */
  short: boolean;
  /** Short, without any field, and nobody is signed in. */
  bare: boolean;
  signedIn: boolean;
  /** The field for the security code. */
  code: Element | null;
}

const FEW_WORDS = 220;

/** Reads the document once, for all rules. */
export function viewOf(document: Document, page: Page): View {
  learnTrees(document);
  const forms = formsIn(document, page);
  const login = forms.find(({ kind }) => kind === 'login');
  const texts = textsOf(document, login ?? forms[0]);
  const signedIn = forms.length === 0 && isSignedIn(document);
  const short = forms.length === 0 && texts.words < FEW_WORDS && !talksAbout(document);
  return {
    page,
    forms,
    login,
    notices: noticesIn(texts, login ?? forms[0]),
    short,
    bare: short && !hasFields(document) && !signedIn,
    signedIn,
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

/** What fails there is no log-in. */
const isSignedIn = (document: Document): boolean =>
  all(document, 'a,button,[role=button],input[type=submit]')
    .slice(0, 200)
    .some((control) => loggingOut.test(captionOf(control)));

/** Questions, quotations and the reader's troubles in headings: a help page. */
const talksAbout = (document: Document): boolean =>
  all(document, 'h1,h2,h3,h4,h5,dt,summary')
    .slice(0, 60)
    .map((heading) => fold(textOf(heading)))
    .some((heading) => /[?«]/.test(heading) || ownTrouble.test(heading));

/** One that throws in its own getters has nothing to be seen in it. */
export function viewsOf(documents: readonly Document[], page: Page): Map<Document, View> {
  const views = new Map<Document, View>();
  for (const document of documents) {
    try {
      views.set(document, viewOf(document, page));
    } catch {}
  }
  return views;
}
