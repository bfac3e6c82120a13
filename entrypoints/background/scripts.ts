import { browser } from 'wxt/browser';
import { ASK } from '../../lib/delays.ts';

const TIMES_AGAIN = 3;

/**
 * Sends the overlay to the page in a tab. Not waited for: a tab that is just leaving its page may never answer, and others
 * have messages to be heard. It does not wait for the page's pictures either. Sent again where the browser lost it, as
 * happens while a page is being set up: a script that comes twice does nothing.
 */
export function sendOverlay(tabId: number, timesAgain = TIMES_AGAIN): void {
  const target = { tabId, frameIds: [0] };
  browser.scripting.executeScript({ target, files: ['/overlay.js'], injectImmediately: true }).catch(() => {
    if (timesAgain > 0) setTimeout(() => sendOverlay(tabId, timesAgain - 1), ASK.sendAgainAfter);
  });
}
