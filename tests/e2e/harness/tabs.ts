import type { Browser, Page } from 'puppeteer-core';
import { openExtensionPage } from './extension-page.ts';
import { isLeaving, until } from './poll.ts';
import { isWired, type Tab, type Wired } from './wire.ts';

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

/** Waits for the page that opens once the extension is installed, and returns the extension's address. */
export async function welcomed(browser: Browser): Promise<string> {
  const address = await addressLike(browser, (one) => one.endsWith(FIRST_RUN), FIRST_RUN);
  return address.slice(0, -FIRST_RUN.length);
}

const FIRST_RUN = 'guide.html#bienvenue';

/**
 * The tab at an address that begins like this, as soon as there is one. Where Firefox has one that the driver has lost, the
 * driver opens that address itself.
 */
export async function tabAt(browser: Browser, beginning: string): Promise<Page> {
  const address = await addressLike(browser, (one) => one.startsWith(beginning), beginning);
  const page = await until(
    () => pageAt(browser, beginning),
    (one) => one !== undefined,
    () => `The driver has lost the tab at ${address}`,
    LOST_AFTER,
  ).catch((error) => (address.startsWith('moz-extension:') ? undefined : Promise.reject(error)));
  return page ?? openExtensionPage(browser, address);
}

/** A tab that Firefox has and its driver does not find within this time is lost to it; ms. */
const LOST_AFTER = 3_000;

async function pageAt(browser: Browser, beginning: string): Promise<Page | undefined> {
  const pages = await browser.pages();
  const all = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
  return pages[all.findIndex((address) => address.startsWith(beginning))];
}

async function addressLike(
  browser: Browser,
  fits: (address: string) => boolean,
  wanted: string,
): Promise<string> {
  const all = await until(
    () => addressesIn(browser),
    (addresses) => addresses.some(fits),
    (addresses) => `No tab opened at ${wanted}; there are: ${addresses?.join(', ')}`,
  );
  return all.find(fits) ?? '';
}

/** Closes every tab but this one, also those that the driver has lost. */
export async function closeOtherTabs(browser: Browser, kept: Page): Promise<void> {
  const others = (await browser.pages()).filter((page) => page !== kept);
  await Promise.all(others.map((page) => page.close()));
  if (!isWired(browser)) return;
  const here = await kept.evaluate(() => location.href);
  const lost = (await tabsOf(browser)).filter(({ url }) => url.startsWith('moz-extension:') && url !== here);
  const close = ({ context }: Tab) => browser.connection.send('browsingContext.close', { context });
  // One that is closing already needs nobody.
  const closed = lost.map((tab) => close(tab).catch((error) => isLeaving(error) || Promise.reject(error)));
  await Promise.all(closed);
}

async function addressesIn(browser: Browser): Promise<string[]> {
  if (isWired(browser)) return (await tabsOf(browser)).map(({ url }) => url);
  return (await browser.pages()).map((page) => page.url());
}

/**
 * Firefox is asked itself: where a tab that an extension opens changes its process just as it is made known, the driver goes
 * on asking for the one that it was in before.
 */
async function tabsOf({ connection }: Wired): Promise<Tab[]> {
  const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  return result.contexts;
}
