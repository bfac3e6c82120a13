import type { CDPEvents, CDPSession } from 'puppeteer-core';

/** A tab driven by the protocol alone: nothing runs in its page but what a pass asks for. */
export interface Tab {
  session: CDPSession;
  /** Goes there, and waits for `load`. */
  open(url: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  /** Counters of the page's process, by name. */
  metrics(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

const PATIENCE = 60_000;

/** Opens a tab through a session with the browser. */
export async function openTab(browser: CDPSession): Promise<Tab> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = browser.connection()?.session(sessionId);
  if (!session) throw new Error('The browser has gone.');
  await session.send('Page.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    session,
    open: (url) => open(session, url),
    evaluate: (expression) => evaluate(session, expression),
    metrics: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    close: async () => void (await browser.send('Target.closeTarget', { targetId })),
  };
}

/** The next event of this name, or a refusal to wait longer. */
export function next<Name extends keyof CDPEvents>(
  session: CDPSession,
  name: Name,
  patience = PATIENCE,
): Promise<CDPEvents[Name]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No ${name} in ${patience} ms.`)), patience);
    session.once(name, (event: CDPEvents[Name]) => {
      clearTimeout(timer);
      resolve(event);
    });
  });
}

async function open(session: CDPSession, url: string): Promise<void> {
  const loaded = next(session, 'Page.loadEventFired');
  const [{ errorText }] = await Promise.all([session.send('Page.navigate', { url }), loaded]);
  if (errorText) throw new Error(`${url}: ${errorText}`);
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const answer = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  const { exceptionDetails, result } = answer;
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
