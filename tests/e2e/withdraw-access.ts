import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { openControl } from './harness/control.ts';
import { until } from './harness/poll.ts';
import type { World } from './harness/world.ts';

declare const chrome: ExtensionApi & {
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
};

const origins = ['https://activitepartielle.emploi.gouv.fr/*'];

/** Takes the extension's access to the extranet away, as a user does: in Firefox by its own API, in Chromium in its settings. */
export async function withdrawAccess(world: World): Promise<void> {
  if (world.name === 'firefox') {
    await world.control.page.evaluate((all) => chrome.permissions.remove({ origins: all }), origins);
    return;
  }
  await changeSettings(world, { hostAccess: 'ON_CLICK' });
}

/** Lets the extension into private windows, as a user does in Chromium's settings; the browser starts it anew for that. */
export async function allowInPrivate(world: World): Promise<void> {
  await changeSettings(world, { incognitoAccess: true });
  const page = await world.browser.newPage();
  const opens = () =>
    page.goto(`${world.extensionUrl}popup.html`).then(
      () => true,
      () => false,
    );
  await until(
    opens,
    (isThere) => isThere,
    () => 'The extension did not start anew.',
  );
  await page.close();
  world.control = await openControl(world);
}

async function changeSettings(world: World, change: object): Promise<void> {
  const settings = await world.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (extensionId, wanted) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, ...wanted }),
    new URL(world.extensionUrl).host,
    change,
  );
  await settings.close();
}
