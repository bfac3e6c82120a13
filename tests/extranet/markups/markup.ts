import type { Field, Form, Link, Notice, Part } from '../parts.ts';

/** Turns a route of the site into the address this mark-up uses for it. */
export type To = (route: string) => string;

export interface Sheet {
  lang: 'fr' | 'en';
  title: string;
  main: string;
  /** What goes into `<head>`: style sheets and scripts. */
  head: string;
  /** The banner that says this is a demonstration. */
  banner: string;
  bare: boolean;
  /** « Besoin d'aide ? » and its neighbours. */
  footer: Link[];
  to: To;
}

/** CSS selectors of the log-in form, for whoever drives it. */
export interface LoginSelectors {
  identifier: string;
  password: string;
  submit: string;
  /** The form itself. */
  form: string;
}

/** How one kind of site would write the parts of a page. */
export interface Markup {
  selectors: LoginSelectors;
  /** Its own words for a refused log-in. */
  refusal: string;
  /** A refused form comes back in the answer itself, or after a redirect. */
  refusedBy: 'answer' | 'redirect';
  charset: 'utf-8' | 'iso-8859-1';
  headers?: Record<string, string>;
  styleSheet?: string;
  /** Scripts every page carries, besides those its parts need. */
  scripts?: readonly string[];
  address(route: string, sessionId: string): string;
  heading(text: string): string;
  paragraph(text: string): string;
  notice(notice: Notice): string;
  field(field: Field, form: Form, to: To): string;
  submit(form: Form, to: To): string;
  form(form: Form, inner: string, to: To): string;
  links(links: Link[], to: To): string;
  rows(part: Extract<Part, { kind: 'rows' }>): string;
  sheet(sheet: Sheet): string;
}
