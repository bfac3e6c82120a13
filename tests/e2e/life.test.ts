import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import { welcomed } from './harness/tabs.ts';
import type { User } from './harness/user.ts';
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
    await looksLike(user, { size: 'card', visible: true });
    const guide = await user.opensGuide('conseil/check-spam');
    await guide.reads('courriers indésirables');
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

forEachBrowser(
  'in a private window',
  (open) => {
    it('who is refused is helped, the guide opens, and nothing of it is written down for longer than the window', async () => {
      const outside = await open();
      const { control } = outside.world;
      const written = await control.followsStorage();
      const user = await outside.opensPrivateWindow();
      await user.page.setViewport({ width: 1280, height: 800 });
      await isRefused(user);
      await until(
        written,
        ({ session }) => session.includes('refused'),
        (all) => `Stored: ${JSON.stringify(all)}`,
      );
      await user.clicksInOverlay('Autre chose');
      await user.clicksInOverlay('Identifiant ou mot de passe perdu');
      await user.clicksInOverlay('En savoir plus');
      const guide = await user.isLedTo('guide.html#conseil/recover-credentials');
      await guide.reads('Que vous manque-t-il');
      expect((await written()).local).toBe('');
      expect(await control.storedForGood()).toEqual({});
      await guide.page.close();
      await user.page.close();
      await until(
        () => control.stored(),
        (left) => !JSON.stringify(left).includes('refused'),
        (left) => `Left behind by the window: ${JSON.stringify(left)}`,
      );
    });
  },
  'private',
);

declare global {
  /** How often this very document was shown again as it had been left. */
  var shownAgain: number;
}

/** Opens a saved page at an address that the browser may keep, which the site forbids for its own pages. */
async function visitsKept({ page, visits }: User, file: string): Promise<void> {
  const path = '/aparts/login.do';
  const body = readFileSync(join(import.meta.dirname, '../pages', file));
  await page.evaluateOnNewDocument(() => {
    globalThis.shownAgain = 0;
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) globalThis.shownAgain += 1;
    });
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith(path))
      void request.respond({ contentType: 'text/html; charset=utf-8', body });
    else void request.continue();
  });
  await visits(path);
}

/**
 * Goes to another page and back, by what a page can do itself: a driver may load it anew. So may the browser, where a
 * message to the extension is on its way as the page leaves: then once more.
 */
async function leavesAndReturns(user: User, meanwhile = async () => {}): Promise<void> {
  const { page } = user;
  const returns = () => page.evaluate(() => globalThis.shownAgain);
  await until(
    async () => {
      const before = await returns();
      await page.evaluate(() => location.assign('/aparts/deconnexion'));
      await user.reads('Vous êtes déconnecté');
      await meanwhile();
      await page.evaluate(() => history.back());
      await until(
        () => page.evaluate(() => !location.pathname.endsWith('/deconnexion') && document.readyState),
        (state) => state === 'complete',
        () => 'The page did not come back.',
      );
      return (await returns()) > before;
    },
    (isKept) => isKept,
    () => 'The page never came back from the cache.',
  );
}

forEachBrowser('a page that comes back from the back/forward cache', (open) => {
  it('with its refusal has the advice on it, which can be used', async () => {
    const user = await open();
    await visitsKept(user, 'failed/asp-alert-error.html');
    await user.sees(...FAILED);
    await leavesAndReturns(user);
    await user.sees(...FAILED);
    await user.presses('Escape');
    await looksLike(user, null);
  });

  it('has its badge right each time', async () => {
    const user = await open();
    await visitsKept(user, 'failed/asp-alert-error.html');
    for (const times of [1, 2, 3]) {
      await leavesAndReturns(user);
      await user.sees(...FAILED);
      await until(
        () => user.badge(),
        (text) => text === '3',
        (text) => `After ${times} returns the badge says « ${text} ».`,
      );
    }
  });

  it('has nothing to say any more where all of it was hidden meanwhile', async () => {
    const user = await open();
    await visitsKept(user, 'failed/asp-alert-error.html');
    await user.sees(...FAILED);
    const pauses = FAILED.map((advice) => ({ advice, place: null, until: null }));
    await leavesAndReturns(user, () => user.world.control.store({ pauses }));
    await user.seesNothingInTheEnd();
    await looksLike(user, null);
  });

  it('is read again: what it says from now on has its advice, what was there before keeps it', async () => {
    const user = await open();
    await visitsKept(user, 'security-code/data-uri.html');
    await user.sees('security-code');
    await leavesAndReturns(user);
    await user.sees('security-code');
    await user.page.evaluate(() => {
      const error = document.createElement('p');
      error.setAttribute('role', 'alert');
      error.textContent = 'Identifiant ou mot de passe incorrect.';
      document.querySelector('form')?.prepend(error);
    });
    await user.sees(...FAILED, 'security-code');
  });

  it('does not take the log-in before for one that has just failed', async () => {
    const user = await open();
    await visitsKept(user, 'after-attempt/silent-struts.html');
    // What a form has posted is never kept.
    await user.page.evaluate(() => document.querySelector('form')?.setAttribute('method', 'get'));
    await user.page.type('input[type=password]', 'un secret');
    await user.submitsWithEnter();
    await user.sees(...FAILED);
    await leavesAndReturns(user);
    await user.seesNothingInTheEnd();
  });
});

forEachBrowser('a page that never rests', (open) => {
  it('has one card, which stays the same while the message is written anew and the time runs down', async () => {
    const user = await open();
    await visitsKept(user, 'failed/asp-alert-error.html');
    await user.sees(...FAILED);
    const card = await user.page.$('aide-connexion');
    const copies = () =>
      user.page.evaluate(() => {
        const message = document.querySelector('[role=alert]');
        message?.replaceWith(message.cloneNode(true));
        document.querySelector('form')?.classList.toggle('restless');
        globalThis.shownAgain += 1;
        return globalThis.shownAgain;
      });
    await until(
      copies,
      (times) => times >= 25,
      (times) => `Only ${times} times.`,
    );
    await user.sees(...FAILED);
    const isSame = (one: Element | null) => one !== null && one === document.querySelector('aide-connexion');
    expect(await user.page.evaluate(isSame, card)).toBe(true);
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

forEachBrowser('an extension that is taken away and put back', (open) => {
  it('leaves nothing of the first in a page that stayed open', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'silent' });
    await user.logsIn();
    await user.sees(...FAILED);
    const left = await user.page.$('aide-connexion');
    await user.world.uninstall();
    await user.world.install();
    await welcomed(user.world.browser);
    await until(
      async () => {
        // Chromium brings the new script into no open page; there the old one notices by the user's hand that it is old.
        await user.page.bringToFront();
        await user.presses('Shift');
        return left?.evaluate((element) => element.isConnected);
      },
      (isThere) => isThere === false,
      () => 'The element of the first is still there.',
    );
  });
});
