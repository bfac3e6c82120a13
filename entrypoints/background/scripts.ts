import { browser } from 'wxt/browser';
import { ASK } from '../../lib/delays.ts';

const TIMES_AGAIN = 3;

/** Twice does nothing. Not waited for: a tab that leaves its page may never answer. */
export function sendOverlay(tabId: number, timesAgain = TIMES_AGAIN): void {
  const target = { tabId, frameIds: [0] };
  browser.scripting.executeScript({ target, files: ['/overlay.js'], injectImmediately: true }).catch(() => {
    if (timesAgain > 0) setTimeout(() => sendOverlay(tabId, timesAgain - 1), ASK.sendAgainAfter);
  });
}
