import { once } from 'node:events';
import { type IncomingMessage, request as throughProxy } from 'node:http';
import { request } from 'node:https';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import { HOST } from './host.ts';

/** What a visitor without a browser gets to see. */
export interface Seen {
  status: number;
  /** Path of the last address, after redirects. */
  path: string;
  type: string;
  text: string;
}

/** A visitor who keeps cookies and follows redirects, and runs no script. */
export interface Visitor {
  get(address: string): Promise<Seen>;
  post(path: string, typed?: Record<string, string>, headers?: Record<string, string>): Promise<Seen>;
}

interface Sending {
  method: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Comes to the site through its proxy, as a browser would. */
export function createVisitor(proxyPort: number): Visitor {
  let cookie = '';
  async function go(address: string, { method, headers = {}, body = '' }: Sending): Promise<Seen> {
    const url = new URL(address, `https://${HOST}`);
    const socket = await tunnel(proxyPort, `${HOST}:443`);
    const sent = request({
      host: HOST,
      path: url.pathname + url.search,
      method,
      headers: { ...headers, host: HOST, cookie },
      // The certificate is the stand-in's own.
      createConnection: () => connect({ socket, servername: HOST, rejectUnauthorized: false }),
    });
    sent.end(body);
    const [response] = await once(sent, 'response');
    cookie = String(response.headers['set-cookie']?.[0] ?? cookie).replace(/;.*/, '');
    const seen = { path: url.pathname, ...(await read(response)) };
    const { location } = response.headers;
    return location ? go(location, { method: 'GET', headers }) : seen;
  }
  return {
    get: (address) => go(address, { method: 'GET' }),
    post: (path, typed = {}, headers = {}) =>
      go(path, { method: 'POST', headers, body: new URLSearchParams(typed).toString() }),
  };
}

/** What an answer says, in its own character set. */
async function read(response: IncomingMessage): Promise<Omit<Seen, 'path'>> {
  const chunks: Buffer[] = await response.toArray();
  const type = String(response.headers['content-type']);
  const text = Buffer.concat(chunks).toString(/8859-1/.test(type) ? 'latin1' : 'utf8');
  return { status: response.statusCode ?? 0, type, text };
}

/** Asks the proxy for a way to `host:port`; rejects with the status when it refuses. */
export async function tunnel(proxyPort: number, target: string): Promise<Socket> {
  const asked = throughProxy({ host: '127.0.0.1', port: proxyPort, method: 'CONNECT', path: target });
  asked.end();
  const [response, socket] = await once(asked, 'connect');
  if (response.statusCode === 200) return socket;
  socket.destroy();
  throw new Error(`refused with ${response.statusCode}`);
}
