import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { openExtensionPage } from './extension-page.ts';
import type { Launched } from './launch.ts';
import { until } from './poll.ts';

declare const chrome: ExtensionApi;

/** The extension's own rights, from a bare document of its address that runs none of its code. */
export interface Control {
  page: Page;
  /** Id of the tab in front. */
  activeTab(): Promise<number>;
  opensPrivateWindow(address: string): Promise<void>;
  /** Text of the toolbar badge for that tab. */
  badge(tab: number): Promise<string>;
  /** Tells the page in a tab something, as the extension's background does. */
  tell(tab: number, message: unknown): Promise<void>;
  /** Keys of the extension's commands, as the browser assigned them. */
  keys(): Promise<Record<string, string>>;
  /** Forgets everything stored, as on the first day. */
  forgetAll(): Promise<void>;
  /** Everything stored, for the session and for longer. */
  stored(): Promise<Record<string, unknown>>;
  /** Everything stored for longer than the session. */
  storedForGood(): Promise<Record<string, unknown>>;
  /** From now on all that the storage takes is written down, also what is taken out again; the answer reads it. */
  followsStorage(): Promise<() => Promise<Written>>;
  store(entries: Record<string, unknown>): Promise<void>;
  /** Puts the background to sleep, as happens after half a minute without work. Chromium only. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** What the storage took, as text. */
export interface Written {
  local: string;
  session: string;
}

/** Opens the control tab. It is the text of a script, shown, not run. */
export async function openControl({ browser, extensionUrl }: Launched): Promise<Control> {
  const page = await openExtensionPage(browser, `${extensionUrl}background.js`);
  return {
    page,
    ...storageOf(page),
    ...tabsOf(page),
    stopBackground: () => stopBackground(browser),
    close: () => page.close(),
  };
}

async function stopBackground(browser: Browser): Promise<void> {
  const workers = () => browser.targets().filter((target) => target.type() === 'service_worker');
  for (const target of workers()) await (await target.worker())?.close();
  // A message to a background that is just being stopped by force would be lost, which its own sleep never does.
  await until(
    async () => workers().length,
    (left) => left === 0,
    () => 'The background does not stop.',
  );
}

function storageOf(page: Page) {
  return {
    forgetAll: () =>
      page.evaluate(async () => {
        await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
      }),
    stored: () =>
      page.evaluate(async () => ({
        ...(await chrome.storage.session.get(null)),
        ...(await chrome.storage.local.get(null)),
      })),
    storedForGood: () => page.evaluate(() => chrome.storage.local.get(null)),
    followsStorage: () => followStorage(page),
    store: (entries: Record<string, unknown>) =>
      page.evaluate((all) => chrome.storage.local.set(all), entries),
  };
}

async function followStorage(page: Page): Promise<() => Promise<Written>> {
  await page.evaluate(() => {
    const written = { local: '', session: '' };
    for (const area of ['local', 'session'] as const)
      chrome.storage[area].onChanged.addListener((changes) => {
        for (const [key, { newValue }] of Object.entries(changes))
          written[area] += `${key}: ${JSON.stringify(newValue)}\n`;
      });
    Object.assign(globalThis, { written });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'written'));
}

function tabsOf(page: Page) {
  return {
    activeTab: () =>
      page.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      }),
    opensPrivateWindow: (address: string) =>
      page.evaluate(async (url) => void (await chrome.windows.create({ incognito: true, url })), address),
    tell: (tabId: number, message: unknown) =>
      page.evaluate(
        (id, told) => void chrome.tabs.sendMessage(id, told, { frameId: 0 }).catch(() => undefined),
        tabId,
        message,
      ),
    keys: () =>
      page.evaluate(async () =>
        Object.fromEntries(
          (await chrome.commands.getAll()).map(({ name, shortcut }) => [name ?? '', shortcut ?? '']),
        ),
      ),
    badge: (tabId: number) => page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
  };
}
