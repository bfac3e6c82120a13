import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';

declare global {
  /** What a page of the extension wanted to load or do against its own rules. */
  var stopped: string[];
}

/** Notes from now on what the rules stop. */
const listens = (page: Page) =>
  page.evaluate(() => {
    globalThis.stopped = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      globalThis.stopped.push(`${effectiveDirective} ${blockedURI}`),
    );
  });

const stoppedIn = (page: Page) => page.evaluate(() => globalThis.stopped);

/** Does what the rules are there to stop, so that their silence before means something. */
const breaksThem = (page: Page) =>
  page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 0 }';
    document.head.append(style);
    new Image().src = 'https://activitepartielle.emploi.gouv.fr/image.png';
    void fetch('https://activitepartielle.emploi.gouv.fr/').catch(() => undefined);
  });

async function stopsWhatIsForbidden(page: Page): Promise<void> {
  expect(await stoppedIn(page)).toEqual([]);
  await breaksThem(page);
  await until(
    async () => (await stoppedIn(page)).map((one) => one.replace(/-elem .*| .*/, '')).sort(),
    (kinds) => kinds.join() === 'connect-src,img-src,style-src',
    (kinds) => `Only this was stopped: ${kinds}`,
  );
}

/** Chromium speaks of what it stopped as of an error: this once, it is the story's own wish. */
const isStopped = (error: string) => /Content Security Policy|violates the following/.test(error);

forEachBrowser('a page of the extension keeps to its own strict rules', (open) => {
  it('wherever the user goes in the guide', async () => {
    const user = await open();
    const { page } = await user.opensGuide();
    await listens(page);
    const places = await page.$$eval('nav a[href^="#"]', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    const views = [...new Set(places.map((place) => place.split('/')[0] ?? ''))];
    expect(views.length).toBeGreaterThan(8);
    for (const view of views) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, view);
      await until(
        () => page.evaluate(() => document.querySelectorAll('main :is(h2, h3, p, label)').length),
        (parts) => parts > 0,
        () => `There is nothing at ${view}.`,
      );
    }
    await stopsWhatIsForbidden(page);
    expect(user.world.record.take().filter((error) => !isStopped(error))).toEqual([]);
  });

  it('in the popup, at a refused log-in', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    const popup = await user.opensPopup();
    await listens(popup.page);
    await popup.reads('Cette page appelle un conseil.');
    await popup.types('Chercher dans le guide', 'capcha');
    await popup.reads('trouvée');
    await stopsWhatIsForbidden(popup.page);
    expect(user.world.record.take().filter((error) => !isStopped(error))).toEqual([]);
  });
});
