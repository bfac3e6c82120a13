import { browser } from 'wxt/browser';

/** A script that did not arrive is sent again after this many ms, so many times. */
const AGAIN_AFTER = 200;
const TIMES_AGAIN = 3;

/**
 * Sends a script to the page in a tab. Not waited for: a tab that is just leaving its page may never answer, and others
 * have messages to be heard. It does not wait for the page's pictures either. Sent again where the browser lost it, as
 * happens while a page is being set up: a script that comes twice does nothing, and a reader that comes to the page after
 * reads that one.
 */
export function send(script: '/reader.js' | '/overlay.js', tabId: number, timesAgain = TIMES_AGAIN): void {
  const target = { tabId, frameIds: [0] };
  browser.scripting.executeScript({ target, files: [script], injectImmediately: true }).catch(() => {
    if (timesAgain > 0) setTimeout(() => send(script, tabId, timesAgain - 1), AGAIN_AFTER);
  });
}
