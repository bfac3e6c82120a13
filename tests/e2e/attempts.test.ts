import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Answer } from '../extranet/index.ts';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';

/** The next log-in that is sent from this tab has no answer until that `comes`. */
async function holdsAnswer(page: Page) {
  const held: HTTPRequest[] = [];
  const hold = (request: HTTPRequest) => {
    if (request.method() === 'POST') held.push(request);
    else void request.continue();
  };
  await page.setRequestInterception(true);
  page.on('request', hold);
  return {
    asked: () =>
      until(
        async () => held.length,
        (sent) => sent === 1,
        () => 'No log-in was sent.',
      ),
    comes: async () => {
      for (const request of held) await request.continue();
      page.off('request', hold);
      await page.setRequestInterception(false);
    },
  };
}

forEachBrowser('one log-in after the other', (open, name) => {
  it('the third failure in a row leads to the assistance', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    await user.sees(...FAILED);
    await user.logsIn();
    await user.sees(...FAILED);
    await user.logsIn();
    await user.sees(...FAILED, 'request-assistance');
    await user.photographs('third-failure');
  });

  it('three refusals without a word lead there too', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'jsf', answer: 'silent' });
    for (const _ of [1, 2, 3]) await user.logsIn();
    await user.sees(...FAILED, 'request-assistance');
  });

  it('a locked account leads to the assistance', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'bootstrap', answer: 'locks' });
    for (const _ of [1, 2, 3, 4, 5]) await user.logsIn();
    await user.reads('verrouillé');
    await user.sees('request-assistance');
  });

  it('a page that is loaded again is no second failure', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'silent' });
    await user.logsIn();
    await user.sees(...FAILED);
    for (const _ of [1, 2, 3]) await user.reloads();
    await user.seesNothing();
  });

  it('an error page that is loaded again is one failure', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'refused' });
    await user.logsIn();
    await user.sees(...FAILED);
    await user.submits();
    await user.sees(...FAILED);
  });

  it('coming back to the form with the back button is no failure', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'ok' });
    await user.logsIn();
    await user.reads('Mes demandes');
    await user.goesBack();
    await user.seesNothing();
  });

  it('a log-in page in a second tab is no failure', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'ok' });
    await user.logsIn();
    const second = await user.opensTab();
    await second.visits('/aparts/deconnexion');
    await second.seesNothing();
  });

  it('a log-in under way in one tab does not make the form of another a failed one', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'silent' });
    await user.logsIn();
    await user.sees(...FAILED);
    const second = await user.opensTab();
    await second.visits('/aparts/');
    await second.seesNothing();
  });

  it('a log-in that has no answer yet in one tab is none of another, and still its own', async () => {
    const user = await open();
    const second = await user.opensTab();
    await user.page.bringToFront();
    await user.visitsLogin({ style: 'table', answer: 'silent' });
    const answer = await holdsAnswer(user.page);
    const loggedIn = user.logsIn();
    await answer.asked();
    await second.page.bringToFront();
    await second.visits('/aparts/');
    await second.seesNothing();
    await user.page.bringToFront();
    await answer.comes();
    await loggedIn;
    await user.sees(...FAILED);
  });

  it('a success clears the count', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    await user.logsIn();
    await user.sees(...FAILED);
    await user.visitsLogin({ style: 'keycloak', answer: 'ok' });
    await user.logsIn();
    await user.reads('Mes demandes');
    await user.seesNothing();
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it.each<Answer>(['expired', 'required'])(
    'a form that comes back with another reason is no failure: %s',
    async (answer) => {
      const user = await open();
      await user.visitsLogin({ style: 'keycloak', answer });
      await user.logsIn();
      await user.seesNothing();
      expect(await user.world.control.stored()).toMatchObject({ journal: [{ outcome: 'explained' }] });
    },
  );

  it('a refused security code is no refused password', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'bootstrap', answer: 'wrong-code' });
    await user.logsIn();
    await user.sees('security-code');
  });

  it('a changed language is no log-in', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'silent' });
    await user.types('Identifiant', 'zq7');
    await user.visits('/aparts/langue/en');
    await user.seesNothing();
  });

  it('a session that has ended by the user’s own wish is no failure', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'ok' });
    await user.logsIn();
    await user.clicks('Se déconnecter');
    await user.reads('Vous êtes déconnecté');
    await user.seesNothing();
  });

  // Only Chromium lets its developer tools stop the background at once.
  if (name === 'chromium')
    it('a failure is known even where the background slept from one page to the next', async () => {
      const user = await open();
      for (const last of [[], [], ['request-assistance']]) {
        await user.visitsLogin({ style: 'table', answer: 'silent' });
        // Until then its work for the arrival is done: asleep it can be, killed in the middle it never is.
        await user.seesNothing();
        await user.types('Identifiant', 'zq7');
        await user.types('Mot de passe', 'k 3');
        const { control } = user.world;
        await control.stopBackground();
        const answer = await holdsAnswer(user.page);
        const sent = user.submits();
        await answer.asked();
        await until(
          () => control.stored(),
          ({ journal = [] }) => JSON.stringify(journal).includes('"tried"'),
          (all) => `The log-in was not written down: ${JSON.stringify(all)}`,
        );
        await control.stopBackground();
        await answer.comes();
        await sent;
        await user.sees(...FAILED, ...last);
      }
    });
});
