import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/** Closes the popup, which Firefox would leave standing; as a tab of its own it stays. */
export function leave(): void {
  if (chrome.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

export function leaveWithLinks(): void {
  addEventListener('click', ({ target }) => {
    // The link itself is followed first.
    if (target instanceof Element && target.closest('a[target]')) setTimeout(leave);
  });
}
