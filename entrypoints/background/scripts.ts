import { browser } from 'wxt/browser';
import { ASK } from '../../lib/delays.ts';

const TIMES_AGAIN = 3;

/**
 * Sends the overlay into a page; a second one does nothing. Not waited for: a tab that leaves its page may never
 * answer.
 */
export function sendOverlay(tabId: number, timesAgain = TIMES_AGAIN): void {
  const target = { tabId, frameIds: [0] };
  browser.scripting.executeScript({ target, files: ['/overlay.js'], injectImmediately: true }).catch(() => {
    if (timesAgain > 0) setTimeout(() => sendOverlay(tabId, timesAgain - 1), ASK.sendAgainAfter);
  });
}

const GUESTS = [
  ...(import.meta.env.FIREFOX ? [] : [{ file: '/early.js', runAt: 'document_start' } as const]),
  { file: '/page.js', runAt: 'document_end' },
  { file: '/guest.js', runAt: 'document_end' },
] as const;

export const guestsOn = (matches: string[]) =>
  GUESTS.map(({ file, runAt }) => ({ id: file, js: [file], runAt, matches }));

/** Sends the scripts for other hosts into a page that is open already. */
export async function sendGuests(tabId: number): Promise<void> {
  const files = GUESTS.map(({ file }) => file);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files, injectImmediately: true });
}
