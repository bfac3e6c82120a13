import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { chromiumArgs, firefoxPrefs } from './browser-flags.ts';
import { makeCertificate } from './certificate.ts';
import { HOST } from './host.ts';
import type { LoginSelectors } from './markups/markup.ts';
import { MARKUPS } from './markups/markups.ts';
import { createProxy } from './proxy.ts';
import type { Style } from './scenario.ts';
import { createSite, type SeenRequest } from './server.ts';

export type { LoginSelectors } from './markups/markup.ts';
export { ANSWERS, type Answer, type Scenario, STYLES, type Style, scenarioUrl } from './scenario.ts';
export type { SeenRequest } from './server.ts';

/** The stand-in extranet, running. */
export interface Extranet {
  origin: `https://${typeof HOST}`;
  proxyPort: number;
  /** Hosts the proxy refused, in order, the browser's own errands among them; `host:port` unless the port is 443. */
  refused: string[];
  /** Everything the site was asked for, in order. Never what was typed. */
  requests: SeenRequest[];
  chromiumArgs(): string[];
  firefoxPrefs(): Record<string, unknown>;
  close(): Promise<void>;
}

/** Starts the site and its proxy on this machine. `port` is the proxy's; a free one is taken without it. Rejects when it is taken. */
export async function startExtranet(options: { port?: number } = {}): Promise<Extranet> {
  const refused: string[] = [];
  const requests: SeenRequest[] = [];
  const site = createSite(await makeCertificate(), requests);
  const { server, end } = createProxy(await listen(site, 0), refused);
  const proxyPort = await listen(server, options.port ?? 0).catch((reason: unknown) => {
    site.close();
    throw reason;
  });
  return {
    origin: `https://${HOST}`,
    proxyPort,
    refused,
    requests,
    chromiumArgs: () => chromiumArgs(proxyPort),
    firefoxPrefs: () => firefoxPrefs(proxyPort),
    async close() {
      end();
      site.closeAllConnections();
      await Promise.all([shut(server), shut(site)]);
    },
  };
}

/** The log-in form's controls in one mark-up, for a driver. */
export const loginSelectors = (style: Style): LoginSelectors => MARKUPS[style].selectors;

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const shut = (server: Server) => new Promise<void>((done) => void server.close(() => done()));
