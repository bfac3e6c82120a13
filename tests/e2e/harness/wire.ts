import type { Browser } from 'puppeteer-core';

/** A tab as Firefox lists it. */
export interface Tab {
  context: string;
  url: string;
}

/** What is said to Firefox in words that the driver does not have, and what comes back. */
interface Sayings {
  'webExtension.install': { extension: string };
  'browsingContext.getTree': { contexts: Tab[] };
  'browsingContext.close': object;
  /** In Firefox's own window: `moz:scope` is `chrome`. */
  'script.evaluate': { type: 'success' | 'exception'; result?: { value?: unknown } };
}

/** What the driver keeps to itself: the way to Firefox. */
export interface Wired {
  connection: {
    send<Method extends keyof Sayings>(method: Method, params: object): Promise<{ result: Sayings[Method] }>;
  };
}

export const isWired = (browser: Browser): browser is Browser & Wired => 'connection' in browser;

/** Runs a piece of script in Firefox's own window, where its buttons and questions are. */
export async function inFirefoxItself({ connection }: Wired, expression: string): Promise<unknown> {
  const scope = { 'moz:scope': 'chrome' };
  const { result: tree } = await connection.send('browsingContext.getTree', { ...scope, maxDepth: 0 });
  const context = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const { result: done } = await connection.send('script.evaluate', {
    ...scope,
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (done.type === 'exception') throw new Error(`Firefox itself: ${JSON.stringify(done)}`);
  return done.result?.value;
}
