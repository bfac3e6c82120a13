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
 * Throws when our element was in the page at any moment; with `fleeting`, only if it is still there in the end.
 */
export async function quietFor(page: Page, fleeting = false): Promise<void> {
  let seen: Sighting | null;
  do {
    await until(
      () => page.evaluate(lookOut),
      (hasLoaded) => hasLoaded,
      () => 'The page never loaded.',
    );
    await pause(TIME_TO_SPEAK);
    seen = await page.evaluate(sighting).catch((error) => (isLeaving(error) ? null : Promise.reject(error)));
    // Another document came meanwhile, and has as much time to speak.
  } while (!seen);
  if (seen.now || (seen.ever && !fleeting))
    throw new Error(`Expected silence, saw [${(await adviceIn(page)).join(', ')}] at ${page.url()}`);
}

/** Whether our element is in the page, and whether it ever was. */
interface Sighting {
  now: boolean;
  ever: boolean;
}

declare global {
  /** Set by a lookout, in the page's own world, where no content script can see it. */
  var oursWasSeen: boolean | undefined;
}

// The two functions below run in the page: the tabs would be kept busy if each of them was asked again and again.

function lookOut(): boolean {
  if (document.readyState !== 'complete') return false;
  const look = () => {
    globalThis.oursWasSeen ||= document.querySelector('aide-connexion') !== null;
  };
  globalThis.oursWasSeen = false;
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  return true;
}

function sighting(): Sighting | null {
  const { oursWasSeen: ever } = globalThis;
  return ever === undefined ? null : { ever, now: document.querySelector('aide-connexion') !== null };
}
