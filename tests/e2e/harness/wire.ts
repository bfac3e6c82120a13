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
}

/** What the driver keeps to itself: the way to Firefox. */
export interface Wired {
  connection: {
    send<Method extends keyof Sayings>(method: Method, params: object): Promise<{ result: Sayings[Method] }>;
  };
}

export const isWired = (browser: Browser): browser is Browser & Wired => 'connection' in browser;
