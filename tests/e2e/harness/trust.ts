import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { until } from './poll.ts';
import type { User } from './user.ts';
import { inFirefoxItself, isWired } from './wire.ts';
import type { World } from './world.ts';

declare const chrome: ExtensionApi;

/**
 * No driver can answer Chromium's question for further hosts, but Chromium does not ask again for what it granted once: the build is
 * installed as one that must have them, then as it is. `takeBack` makes it what it is.
 */
export function trustOnce(build: string): () => void {
  const file = join(build, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  const { optional_host_permissions: others = [], ...rest } = JSON.parse(manifest);
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: [...rest.host_permissions, ...others] }));
  return () => writeFileSync(file, manifest);
}

/** All hosts beside the extranet are given back. */
export async function givesAllBack({ control }: World): Promise<void> {
  await control.page.evaluate(async () => {
    const { optional_host_permissions: origins = [] } = chrome.runtime.getManifest();
    const granted = (await chrome.permissions.getAll()).origins ?? [];
    const needed = chrome.runtime.getManifest().host_permissions ?? [];
    await chrome.permissions.remove({
      origins: [...origins, ...granted].filter((one) => !needed.includes(one)),
    });
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
export async function iconPressed(page: Page, { browser, extensionUrl }: World): Promise<Page> {
  const ours = [...(await browser.extensions()).values()].find(({ id }) => extensionUrl.includes(id));
  if (ours) await page.triggerExtensionAction(ours);
  const find = async () =>
    browser.targets().find((target) => target.url() === `${extensionUrl}popup.html`) ?? null;
  const popup = await until(find, Boolean, () => 'No popup has opened.');
  if (!popup) throw new Error('The popup has closed.');
  return popup.asPage();
}

/** Answers the browser's question whether the extension may help on another host. Chromium has been told before. */
export async function answersBrowser({ world: { browser } }: User, answer: 'yes' | 'no'): Promise<void> {
  if (!isWired(browser)) return;
  const button = answer === 'yes' ? 'button' : 'secondaryButton';
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
