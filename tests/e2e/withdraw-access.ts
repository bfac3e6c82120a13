import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { World } from './harness/world.ts';

declare const chrome: ExtensionApi & {
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
};

const origins = ['https://activitepartielle.emploi.gouv.fr/*'];

/** Takes the extension's access to the extranet away, as a user does: in Firefox by its own API, in Chromium in its settings. */
export async function withdrawAccess(world: World): Promise<void> {
  world.isSpent = true;
  if (world.name === 'firefox') {
    await world.control.page.evaluate((all) => chrome.permissions.remove({ origins: all }), origins);
    return;
  }
  const settings = await world.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    new URL(world.extensionUrl).host,
  );
  await settings.close();
}
