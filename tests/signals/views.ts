import type { Past } from '../../lib/log-in/attempts.ts';
import type { SiteForm } from '../../lib/page/form-parts.ts';
import type { Page } from '../../lib/page/page.ts';
import type { FormKind } from '../../lib/page/signature.ts';
import type { Notice } from '../../lib/signals/notices.ts';
import type { Signal } from '../../lib/signals/signal.ts';
import type { View } from '../../lib/signals/view.ts';
import type { Meaning } from '../../lib/words/meaning.ts';

export const page: Page = {
  place: 'https://activitepartielle.emploi.gouv.fr/aparts/',
  path: '/aparts/',
  status: 200,
  arrival: 'navigate',
  edge: false,
};

export const form = (kind: FormKind): SiteForm => ({
  kind,
  block: document.createElement('form'),
  fields: [],
  signature: `${kind}:user,pass`,
});

/** A message beside the form, in red, unless said otherwise. */
export const says = (meaning: Meaning, more: Partial<Notice> = {}): Notice => ({
  text: 'a short message',
  element: document.createElement('p'),
  meanings: new Set([meaning]),
  alarming: true,
  distance: 0,
  ...more,
});
/** A sentence that stands on the page like any other. */
export const plainly = (meaning: Meaning, more: Partial<Notice> = {}) =>
  says(meaning, { alarming: false, ...more });

export const view = (more: Partial<View>): View => ({
  page,
  forms: [],
  login: undefined,
  notices: [],
  short: false,
  bare: false,
  signedIn: false,
  code: null,
  ...more,
});
export const login = form('login');
/** A page with the log-in form. */
export const logInPage = (...notices: Notice[]) => view({ forms: [login], login, notices });
/** A page that holds a message and nothing else. */
export const barePage = (...notices: Notice[]) => view({ short: true, bare: true, notices });
/** A page of many words without a form. */
export const fullPage = (...notices: Notice[]) => view({ notices });
/** A page with one form of another kind. */
export const formPage = (kind: FormKind, ...notices: Notice[]) => view({ forms: [form(kind)], notices });
export const onEdge = (of: View) => ({ ...of, page: { ...page, edge: true } });

/** The log-in form was tried just before. */
export const tried: Past = { attempt: { at: 1, form: login.signature }, failures: 0 };
/** Another form than the one on these pages was tried just before. */
export const triedElsewhere: Past = { attempt: { at: 1, form: 'login:other' }, failures: 0 };
/** Nowhere near the form. */
export const far = { distance: Number.POSITIVE_INFINITY };

/** What a page is, what happened before it, and what is noticed then. */
export type Row = [string, View, Past, Signal[]];
