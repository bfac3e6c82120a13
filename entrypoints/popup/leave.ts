import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/** Closes the popup once it has led elsewhere: Firefox would leave it standing. As a tab of its own it stays. */
export function leave(): void {
  if (chrome.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

/** Closes the popup with every link that opens a tab. */
export function leaveWithLinks(): void {
  addEventListener('click', ({ target }) => {
    // The link itself is followed first.
    if (target instanceof Element && target.closest('a[target]')) setTimeout(leave);
  });
}
