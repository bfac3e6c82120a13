import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { HOST, HOSTS } from './host.ts';

/** A proxy that leads to the stand-in and nowhere else. Every other host is refused and written down. */
export function createProxy(sitePort: number, refused: string[]): { server: Server; end(): void } {
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    if (host === HOST) {
      response.writeHead(301, { location: `https://${HOST}/aparts/` }).end();
      return;
    }
    refused.push(host);
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, socket: Socket, head) => {
    socket.on('error', () => socket.destroy());
    if (HOSTS.some((host) => request.url === `${host}:443`)) tunnel(socket, head, sitePort);
    else {
      refused.push((request.url ?? '').replace(/:443$/, ''));
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
  });
  return { server, end: () => open.forEach((socket) => void socket.destroy()) };
}

function tunnel(browser: Socket, head: Buffer, sitePort: number): void {
  const site = connect(sitePort, '127.0.0.1', () => {
    browser.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    site.write(head);
    site.pipe(browser);
    browser.pipe(site);
  });
  site.on('error', () => browser.destroy());
  site.on('close', () => browser.destroy());
  browser.on('close', () => site.destroy());
}
