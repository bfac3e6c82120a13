import type { Page, Protocol } from 'puppeteer-core';

/** Ids of the advice in a closed overlay, in order. Chromium's developer tools see through the door, nobody else does. */
export async function adviceThroughDevTools(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return adviceUnder(root);
}

function adviceUnder({ attributes = [], children = [], shadowRoots = [] }: Protocol.DOM.Node): string[] {
  const at = attributes.indexOf('data-advice');
  const own = at >= 0 ? attributes.slice(at + 1, at + 2) : [];
  return [...own, ...[...shadowRoots, ...children].flatMap(adviceUnder)];
}
