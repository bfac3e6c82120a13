import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { answerConnect } from './connect/answer.ts';
import { HOST } from './host.ts';
import type { To } from './markups/markup.ts';
import { MARKUPS } from './markups/markups.ts';
import { scenariosPage } from './pages/scenarios.ts';
import { renderPage, renderParts } from './render.ts';
import { replyTo } from './routes.ts';
import { scenarioFrom } from './scenario.ts';
import { createSessions, enter, type Session, sessionCookie } from './session.ts';
import { staticFile } from './static-file.ts';
import { type PageReply, type Reply, readTyped, routeOf, type Visit } from './visit.ts';

/** A request as it is written down: its body never is. */
export interface SeenRequest {
  method: string;
  host: string;
  path: string;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

/** The site itself, over HTTPS. Every request is added to `requests`. */
export function createSite(pems: { key: string; cert: string }, requests: SeenRequest[]): Server {
  const sessions = createSessions();
  return createServer(pems, async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    requests.push({ method, host: headers.host ?? '', path: url });
    try {
      send(response, await answer(request, sessions.of(headers.cookie)));
    } catch {
      send(response, { status: 400, headers: {}, body: '' });
    }
  });
}

async function answer(request: IncomingMessage, session: Session): Promise<Answer> {
  const url = new URL(request.url ?? '/', `https://${HOST}`);
  const cookie = { 'set-cookie': sessionCookie(session) };
  const file = staticFile(url.pathname);
  if (file) return { status: 200, headers: { 'content-type': file.type }, body: file.body };
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (url.pathname === '/scenarios') return html(scenariosPage(), 200, {});
  const elsewhere = answerConnect(request.headers.host ?? '', request.method ?? 'GET', url);
  if (elsewhere) return elsewhere;
  const scenario = scenarioFrom(url.searchParams, session.scenario);
  if (scenario) {
    enter(session, scenario);
    return { status: 302, headers: { ...cookie, location: url.pathname }, body: '' };
  }
  const visit = await visitOf(request, session, url);
  const answered = write(replyTo(visit), visit);
  return { ...answered, headers: { ...answered.headers, ...cookie } };
}

async function visitOf(request: IncomingMessage, session: Session, url: URL): Promise<Visit> {
  return {
    session,
    markup: MARKUPS[session.scenario.style],
    method: request.method === 'POST' ? 'POST' : 'GET',
    route: routeOf(url.pathname),
    query: url.searchParams,
    typed: await readTyped(request),
    framed: request.headers['sec-fetch-dest'] === 'iframe',
    byScript: request.headers['x-requested-with'] === 'fetch',
  };
}

function write(reply: Reply, visit: Visit): Answer {
  const { markup, session } = visit;
  const to = (route: string) => markup.address(route, session.id);
  switch (reply.kind) {
    case 'file':
      return { status: reply.status ?? 200, headers: { 'content-type': reply.type }, body: reply.body };
    case 'redirect':
      return { status: 302, headers: { location: to(reply.route) }, body: '' };
    case 'script':
      return json(401, { ...reply, fill: reply.fill && renderParts(reply.fill, markup, to) });
    case 'page':
      return writePage(reply, visit, to);
  }
}

/** A script gets the parts of the page and shows them itself. */
function writePage(
  { view, status }: PageReply,
  { markup, session, byScript, framed }: Visit,
  to: To,
): Answer {
  if (byScript) return json(status, { title: view.title, view: renderParts(view.parts, markup, to) });
  const whole = renderPage({ ...view, bare: view.bare || framed }, markup, session.lang, to);
  return html(whole, status, markup.headers ?? {}, markup.charset);
}

const json = (status: number, body: object): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const html = (body: string, status: number, headers: Record<string, string>, charset = 'utf-8'): Answer => ({
  status,
  headers: { ...headers, 'content-type': `text/html; charset=${charset}` },
  body: charset === 'utf-8' ? body : Buffer.from(asLatin1(body), 'latin1'),
});

/** What ISO-8859-1 cannot say is written as a character reference. */
const asLatin1 = (text: string) =>
  text.replace(/[\u0100-\u{10ffff}]/gu, (letter) => `&#${letter.codePointAt(0)};`);

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
}
