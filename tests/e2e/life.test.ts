import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { World } from './harness/world.ts';
import { isRefused, looksLike } from './overlay-sight.ts';

declare const chrome: ExtensionApi;

/** Fills the extension's storage until the browser takes not one entry more. Firefox sets a limit to the session's only. */
const fillStorage = ({ control }: World): Promise<number> =>
  control.page.evaluate(async () => {
    let entries = 0;
    const { local, session } = chrome.storage;
    for (const area of 'QUOTA_BYTES' in local ? [local, session] : [session]) {
      for (let size = 4_194_304; size >= 1; size = Math.floor(size / 2)) {
        const isTaken = () =>
          area.set({ [`filler${entries}`]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          );
        while (entries < 200 && (await isTaken())) entries += 1;
      }
    }
    return entries;
  });

forEachBrowser('the life of the extension', (open) => {
  it('a full storage does not keep the help from who is refused', async () => {
    const user = await open();
    expect(await fillStorage(user.world)).toBeGreaterThan(2);
    await isRefused(user);
    await looksLike(user, { shape: 'panel', visible: true });
    const guide = await user.opensGuide('conseil/check-spam');
    await guide.reads('Identifiant ou mot de passe perdu');
  });

  it('what a copy that is gone has left in a page goes when the help comes', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak' });
    await user.page.evaluate(() => {
      const stray = document.createElement('aide-connexion');
      stray.attachShadow({ mode: 'open' }).append('Une aide d’avant');
      document.documentElement.append(stray);
      const error = document.createElement('p');
      error.textContent = 'Identifiant ou mot de passe incorrect.';
      document.querySelector('form')?.prepend(error);
    });
    await user.sees(...FAILED);
    expect(await user.page.evaluate(() => document.querySelectorAll('aide-connexion').length)).toBe(1);
  });

  it('a refused log-in in one tab says nothing in another, nor takes its own help away', async () => {
    const user = await open();
    const second = await user.opensTab();
    await second.visitsLogin({ style: 'keycloak', answer: 'silent' });
    await user.page.bringToFront();
    await user.visitsLogin({ style: 'keycloak', answer: 'silent' });
    await user.logsIn();
    await user.sees(...FAILED);
    await second.page.bringToFront();
    await second.seesNothing();
    await second.page.close();
    await user.page.bringToFront();
    await user.sees(...FAILED);
  });
});

forEachBrowser('an extension that is taken away while a page is open', (open) => {
  it('falls silent: nothing is said any more, nothing is thrown, and the page works on', async () => {
    const user = await open();
    await isRefused(user, 'keycloak');
    await user.world.uninstall();
    await user.types('Identifiant', 'encore');
    await user.page.evaluate(() => {
      const error = document.createElement('p');
      error.textContent = 'Compte verrouillé';
      document.querySelector('form')?.prepend(error);
    });
    await until(
      () => user.page.evaluate(() => document.querySelectorAll('aide-connexion').length),
      (hosts) => hosts <= 1,
      (hosts) => `There are ${hosts} elements of ours.`,
    );
    await user.logsIn();
    await user.seesNothing();
  });
});
