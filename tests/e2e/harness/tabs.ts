import type { Browser, Page } from 'puppeteer-core';
import { isLeaving, until } from './poll.ts';
import { isWired } from './wire.ts';

/** Opens a tab. Firefox places it beside another one, which may be just about to close. */
export async function newTab(browser: Browser): Promise<Page> {
  const open = () => browser.newPage().catch((error) => (isLeaving(error) ? null : Promise.reject(error)));
  const page = await until(
    open,
    (tab) => tab !== null,
    () => 'No tab could be opened.',
  );
  if (!page) throw new Error('The tab was closed.');
  return page;
}

/**
 * Waits for the page that opens once the extension is installed, and returns the extension's address. Firefox is asked itself:
 * its news of a tab that an extension opens need not reach the driver.
 */
export async function welcomed(browser: Browser): Promise<string> {
  let origin: string | undefined;
  await until(
    async () => {
      const addresses = await addressesIn(browser);
      origin = addresses.find((address) => address.endsWith(FIRST_RUN))?.slice(0, -FIRST_RUN.length);
      return addresses;
    },
    () => origin !== undefined,
    (addresses) => `The first-run page did not open; open are ${addresses?.join(', ')}.`,
  );
  return origin ?? '';
}

const FIRST_RUN = 'guide.html#bienvenue';

async function addressesIn(browser: Browser): Promise<string[]> {
  if (!isWired(browser)) return (await browser.pages()).map((page) => page.url());
  const { result } = await browser.connection.send('browsingContext.getTree', { maxDepth: 0 });
  return result.contexts.map(({ url }) => url);
}

/** The tab at an address that begins like this, as soon as there is one. */
export async function tabAt(browser: Browser, beginning: string): Promise<Page> {
  const there = await until(
    async () => (await addresses(browser)).find(({ address }) => address.startsWith(beginning)),
    (tab) => tab !== undefined,
    () => `No tab opened at ${beginning}`,
  );
  if (!there) throw new Error(`The tab at ${beginning} was closed.`);
  return there.page;
}

/** Asked of the documents themselves: the driver does not learn of extension pages in Firefox. */
async function addresses(browser: Browser): Promise<{ page: Page; address: string }[]> {
  const pages = await browser.pages();
  return Promise.all(
    pages.map(async (page) => ({ page, address: await page.evaluate(() => location.href).catch(() => '') })),
  );
}
