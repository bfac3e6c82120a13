import type { IncomingMessage } from 'node:http';
import type { Markup } from './markups/markup.ts';
import type { Part, View } from './parts.ts';
import type { Session } from './session.ts';

/** One request as the pages see it. */
export interface Visit {
  session: Session;
  markup: Markup;
  method: 'GET' | 'POST';
  /** Path without base, extension and session: `''` is the log-in page. */
  route: string;
  query: URLSearchParams;
  /** What was typed into one of the harmless fields, trimmed; `''` when nothing was. */
  typed(name: HarmlessField): string;
  /** The form was sent by `fetch`, which wants an answer in JSON. */
  byScript: boolean;
  /** The page will stand in a frame. */
  framed: boolean;
}

export interface PageReply {
  kind: 'page';
  view: View;
  status: number;
}

export type Reply =
  | PageReply
  | { kind: 'redirect'; route: string }
  | { kind: 'file'; type: string; body: string; status?: number }
  /** For a script that only wants to know what to show; it is always told 401. */
  | { kind: 'script'; fill?: Part[]; reveal?: boolean };

export const page = (view: View, status = 200): Reply => ({ kind: 'page', view, status });
export const redirect = (route: string): Reply => ({ kind: 'redirect', route });

// The identifier and the password are not among them: nothing in here can read those two.
const HARMLESS = ['code', 'siret', 'cgu', 'email', 'reponse', 'nom', 'prenom', 'message', 'lang'] as const;
export type HarmlessField = (typeof HARMLESS)[number];

/** Reads the body of a form and lets go of everything but the harmless fields. */
export async function readTyped(request: IncomingMessage): Promise<Visit['typed']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const all = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  const kept = new Map<string, string>();
  for (const [name, value] of all) {
    // JSF writes `form:field`.
    const last = name.slice(name.lastIndexOf(':') + 1);
    if (HARMLESS.some((one) => one === last)) kept.set(last, value.trim());
  }
  return (name) => kept.get(name) ?? '';
}

const BASES = /^\/(aparts?|auth\/realms\/aparts)(\/|$)/i;

/** The route an address leads to, whatever the mark-up made of it. */
export function routeOf(pathname: string): string {
  const route = pathname
    .replace(/;jsessionid=[^/]*$/i, '')
    .replace(BASES, '')
    .replace(/^\//, '')
    .replace(/\.(do|jsf|html)$/, '');
  return route === 'login-actions/authenticate' ? 'connexion' : route;
}
