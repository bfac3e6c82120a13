import type { Browser } from 'webextension-polyfill';

/** Bare, as for the tab: that something is kept is all that is asked here; what it is, the parsed door says. */
declare const chrome: Browser;

/** Calls back when there are pauses to show, now or later, until the signal ends. */
export function whenPaused(found: () => void, ended: AbortSignal): void {
  const look = (kept: unknown) => {
    if (!ended.aborted && Array.isArray(kept) && kept.length > 0) found();
  };
  const listener = ({ pauses }: Record<string, { newValue?: unknown }>) => look(pauses?.newValue);
  const { local } = chrome.storage;
  local.onChanged.addListener(listener);
  ended.addEventListener('abort', () => local.onChanged.removeListener(listener));
  // Unreadable storage has no pauses to show.
  void local.get('pauses').then(
    ({ pauses }) => look(pauses),
    () => {},
  );
}
