import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

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

async function keepsThem({ page, world }: User): Promise<void> {
  expect([await stoppedIn(page), world.record.take()]).toEqual([[], []]);
  await breaksThem(page);
  await until(
    async () => (await stoppedIn(page)).map((one) => one.replace(/-elem .*| .*/, '')).sort(),
    (kinds) => kinds.join() === 'connect-src,img-src,style-src',
    (kinds) => `Only this was stopped: ${kinds}`,
  );
  // Browsers speak of what they stopped as of an error: this once, it is the story's own wish.
  world.record.take();
}

/** Every view of the guide that loads something of its own. */
const VIEWS = [
  'outils',
  'assistance',
  'informatique',
  'doublon',
  'comptes',
  'douteux',
  'demonstration',
  'page',
  'reglages',
  'bienvenue',
  'english',
];

/** Where the guide is, and whether its view has come from the package. */
const whatIsOpen = () => ({
  current: location.hash,
  isThere: !/Un instant…|ne s’est pas ouverte/.test(
    document.querySelector('main')?.textContent ?? 'Un instant…',
  ),
});

forEachBrowser('a page of the extension keeps to its own strict rules', (open) => {
  it('wherever the user goes in the guide', async () => {
    const user = await open();
    const guide = await user.opensGuide();
    const { page } = guide;
    await listens(page);
    for (const view of VIEWS) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, view);
      await until(
        () => page.evaluate(whatIsOpen),
        ({ current, isThere }) => current.startsWith(`#${view}`) && isThere,
        (last) => `${view} did not open: ${JSON.stringify(last)}`,
      );
    }
    await keepsThem(guide);
  });

  it('in the popup, at a refused log-in', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    const popup = await user.opensPopup();
    await listens(popup.page);
    await popup.reads('Connexion refusée');
    await popup.types('Chercher dans le guide', 'capcha');
    await popup.reads('réponse');
    await keepsThem(popup);
  });
});
