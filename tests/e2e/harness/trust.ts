import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Launched } from './launch.ts';
import { until } from './poll.ts';
import type { User } from './user.ts';
import { inFirefoxItself, isWired } from './wire.ts';
import type { World } from './world.ts';

declare const chrome: ExtensionApi & {
  developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> };
};

/** All hosts beside the extranet are given back. */
export async function givesAllBack({ control }: World): Promise<void> {
  await control.page.evaluate(async () => {
    const { host_permissions: needed = [] } = chrome.runtime.getManifest();
    const { origins = [] } = await chrome.permissions.getAll();
    await chrome.permissions.remove({ origins: origins.filter((one) => !needed.includes(one)) });
  });
}

/** Presses the toolbar icon over a tab; the popup, which may close at any time, is then opened in a tab of its own. */
export async function pressesIcon(user: User): Promise<User> {
  const { page, world } = user;
  await page.bringToFront();
  if (isWired(world.browser)) await inFirefoxItself(world.browser, LET_INTO_TAB);
  else await (await iconPressed(page, world)).close();
  return user.opensPopup();
}

const LET_INTO_TAB = `WebExtensionPolicy.getByID('aide-a-la-connexion@outil-non-officiel')
  .extension.tabManager.addActiveTabPermission(gBrowser.selectedTab), true`;

/** The popup as Chromium itself opens it. */
export async function iconPressed(
  page: Page,
  { browser, extensionUrl }: Pick<Launched, 'browser' | 'extensionUrl'>,
): Promise<Page> {
  const ours = [...(await browser.extensions()).values()].find(({ id }) => extensionUrl.includes(id));
  if (ours) await page.triggerExtensionAction(ours);
  const find = async () =>
    browser.targets().find((target) => target.url() === `${extensionUrl}popup.html`) ?? null;
  const popup = await until(find, Boolean, () => 'No popup has opened.');
  if (!popup) throw new Error('The popup has closed.');
  return popup.asPage();
}

/**
 * Does what makes the browser ask whether the extension may help on a host, and answers. No driver can answer Chromium itself, but
 * what is added in its settings beforehand it grants without asking.
 */
export async function agreeing({ world }: User, host: string, ask: () => Promise<void>): Promise<void> {
  if (world.name === 'chromium') await addInSettings(world, host);
  await ask();
  if (world.name === 'firefox') await answersFirefox(world, 'button');
}

/** The same, with a no. Firefox only. */
export async function refusing({ world }: User, ask: () => Promise<void>): Promise<void> {
  await ask();
  await answersFirefox(world, 'secondaryButton');
}

/** Chromium only. */
export async function addInSettings(
  { browser, extensionUrl }: Pick<Launched, 'browser' | 'extensionUrl'>,
  host: string,
): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  const id = new URL(extensionUrl).host;
  await settings.evaluate(
    (ours, origin) => chrome.developerPrivate.addHostPermission(ours, origin),
    id,
    `https://${host}/*`,
  );
  await settings.close();
}

async function answersFirefox({ browser }: World, button: string): Promise<void> {
  if (!isWired(browser)) throw new Error('Only Firefox can be answered.');
  await until(
    () => inFirefoxItself(browser, pressIn(button)),
    (isPressed) => isPressed === true,
    () => 'Firefox does not ask.',
  );
}

const pressIn = (button: string) => `(() => {
  const question = document.getElementById('addon-webext-permissions-notification');
  if (!question || question.closest('panel')?.state !== 'open') return false;
  question.${button}.click();
  return true;
})()`;
