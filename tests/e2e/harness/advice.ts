import type { Page } from 'puppeteer-core';
import { isLeaving, pause, until } from './poll.ts';

/** Ids of the advice in the overlay now, in the order shown; empty without overlay. Needs the open root of the e2e build. */
export function adviceIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('aide-connexion')].flatMap((host) => {
      if (!host.shadowRoot) throw new Error('The overlay is closed: this is not the e2e build.');
      return [...host.shadowRoot.querySelectorAll<HTMLElement>('[data-advice]')].map(
        (one) => one.dataset.advice ?? '',
      );
    }),
  );
}

/** Waits until the overlay shows exactly this advice, in this order. */
export async function waitForAdvice(page: Page, ids: readonly string[]): Promise<void> {
  await until(
    () => adviceIn(page),
    (seen) => seen.join() === ids.join(),
    (seen) =>
      `Expected the advice [${ids.join(', ')}], saw [${seen?.join(', ') ?? 'no page'}] at ${page.url()}`,
  );
}

/** Time the contract gives the extension to speak, with some air for a busy machine. */
const TIME_TO_SPEAK = 1300;

/**
 * The one bounded wait of the suite: that nothing comes can only be seen by waiting as long as something would take.
 * Throws as soon as our element is in the page; with `fleeting`, only if it is still there in the end.
 */
export async function quietFor(page: Page, fleeting = false): Promise<void> {
  await until(
    () => page.evaluate(() => document.readyState),
    (state) => state === 'complete',
    () => 'The page never loaded.',
  );
  const end = Date.now() + TIME_TO_SPEAK;
  while (Date.now() < end) {
    if (!fleeting) await expectSilence(page);
    await pause(50);
  }
  await expectSilence(page);
}

async function expectSilence(page: Page): Promise<void> {
  const hosts = await page
    .evaluate(() => document.querySelectorAll('aide-connexion').length)
    .catch((error) => (isLeaving(error) ? 0 : Promise.reject(error)));
  if (hosts > 0)
    throw new Error(`Expected silence, saw [${(await adviceIn(page)).join(', ')}] at ${page.url()}`);
}
