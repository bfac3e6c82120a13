import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../extranet/certificate.ts';
import { HOST } from '../extranet/host.ts';
import { pages } from './pages.ts';

export const ORIGIN = `https://${HOST}`;

export interface Server {
  port: number;
  close(): void;
}

/** Serves the pages of the bench under `/aparts/`, from this machine to this machine. */
export async function startServer(): Promise<Server> {
  const bodies = new Map(Object.entries(pages).map(([name, html]) => [`/aparts/${name}`, Buffer.from(html)]));
  const server = createServer(await makeCertificate(), ({ url = '' }, answer) => {
    const body = bodies.get(url);
    answer.writeHead(body ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': body?.length ?? 0,
    });
    answer.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
