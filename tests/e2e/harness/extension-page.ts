import type { Browser, Page } from 'puppeteer-core';
import { until } from './poll.ts';

/**
 * Opens a page of the extension in a tab of its own and waits until it is there. Firefox loads such a page but
 * never says so, so its answer is not waited for.
 */
export async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(url).catch(() => undefined);
  await until(
    () => page.evaluate(() => [location.href, document.readyState]),
    ([href, state]) => href === url && state === 'complete',
    (last) => `${url} did not open: ${last}`,
  );
  return page;
}
