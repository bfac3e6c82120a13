import { browser } from 'wxt/browser';

/**
 * Sends a script to the page in a tab. Not waited for: a tab that is just leaving its page may never answer, and others
 * have messages to be heard. It does not wait for the page's pictures either.
 */
export function send(script: '/reader.js' | '/overlay.js', tabId: number): void {
  const target = { tabId, frameIds: [0] };
  browser.scripting
    .executeScript({ target, files: [script], injectImmediately: true })
    .catch(() => undefined);
}
