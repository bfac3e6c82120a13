/** What pages are made of: the vocabulary every mark-up has a word for. Texts are our own, so nothing needs escaping. */
export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | Notice
  | { kind: 'region'; id: string; hidden?: boolean; parts: Part[] }
  | { kind: 'dialog'; parts: Part[] }
  | { kind: 'frame'; route: string; title: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'rows'; head: string[]; rows: Cell[][] }
  | { kind: 'links'; links: Link[] }
  | Form;

export interface Notice {
  kind: 'notice';
  level: 'error' | 'warning' | 'info' | 'success';
  text: string;
}

export interface Cell {
  text: string;
  red?: boolean;
}

export interface Link {
  label: string;
  /** Route of the site without base and extension: `''` is the log-in page. */
  route: string;
}

export interface Form {
  kind: 'form';
  name: string;
  route: string;
  fields: Field[];
  submit: string;
  /** How the form leaves: by its button, by `form.submit()` from a link, or by script. */
  send?: 'button' | 'link' | 'script';
}

export interface Field {
  name: string;
  label: string;
  type: 'text' | 'password' | 'email' | 'tel' | 'search' | 'textarea' | 'checkbox' | 'code';
  autocomplete?: string;
  hint?: string;
  /** A message beside the field. */
  error?: string;
}

/** One page of the site, before any mark-up. */
export interface View {
  title: string;
  parts: Part[];
  /** Bare pages (in a frame) have no header and no footer. */
  bare?: boolean | undefined;
}

export const heading = (text: string): Part => ({ kind: 'heading', text });
export const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
export const links = (...all: Link[]): Part => ({ kind: 'links', links: all });
export const notice = (level: Notice['level'], text: string): Notice => ({ kind: 'notice', level, text });
