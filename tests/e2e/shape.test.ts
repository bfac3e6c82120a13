import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { UNKNOWN } from '../gallery/elsewhere-states.ts';
import { hostile } from '../pages/hostile/index.ts';
import { tracesOf } from '../shape/people.ts';
import { PLACES, pageOf } from '../shape/personal-pages.ts';
import { accessibilityFaults, inEachTheme, overflow } from './harness/axe.ts';
import { openExtensionPage } from './harness/extension-page.ts';
import { forEachBrowser } from './harness/stories.ts';
import { usesIn } from './harness/value-spy.ts';
import type { World } from './harness/world.ts';
import {
  describes,
  describesFromGuide,
  LABEL,
  linesOf,
  pageNow,
  readsLines,
  shows,
  showsSite,
} from './shape-sight.ts';

declare const chrome: ExtensionApi;

const WHO = {
  first: 'Solène',
  last: 'Kervella',
  user: 'skervella29',
  mail: 'solene.kervella@dutilleul.fr',
  firm: 'Boulangerie Dutilleul',
  siret: '73282932000074',
  phone: '0612345678',
  token: '8f14e45fceea167a5a36dedd4bea2543',
  password: 'kxqmwpzt',
  answer: 'Médor',
};
/** The browser asks for an icon when it likes. */
const askedOf = ({ extranet }: World): string[] =>
  extranet.requests.map(({ path }) => path).filter((path) => !path.includes('favicon'));

forEachBrowser('a page that was not understood', (open, name) => {
  it('is described for the maintainers by one press in the popup, and nothing is asked of anybody', async () => {
    const user = await open({ viewport: { width: 1100, height: 800 } });
    await user.visitsLogin({ style: 'keycloak' });
    const asked = askedOf(user.world);
    const before = await pageNow(user);
    const guide = await describes(user);
    const lines = await linesOf(guide);
    expect(lines).toContain('type="password"');
    expect(lines).toContain('Mot de passe');
    expect(await pageNow(user)).toBe(before);
    expect(askedOf(user.world)).toEqual(asked);
    expect(await overflow(guide.page)).toBe(0);
    await inEachTheme(guide.page, name, async () =>
      expect(await accessibilityFaults(guide.page)).toEqual([]),
    );
    await guide.photographs('shape-guide');
  });

  it('tells nothing of anybody, wherever the page tells of him', async () => {
    const user = await open();
    const page = pageOf(WHO, Object.keys(PLACES)).replace(
      /<embed/g,
      '<iframe srcdoc="<p>Solène Kervella</p>" sandbox',
    );
    await shows(
      user,
      `<!doctype html><title>Bonjour Solène Kervella</title>${page}`,
      `/aparts/${WHO.user}/a.do?m=${WHO.mail}#${WHO.token}`,
    );
    await user.types('Identifiant', WHO.user);
    const guide = await describesFromGuide(user);
    const lines = await readsLines(guide, /autre site, non lu/);
    const found = tracesOf(WHO).filter((trace) => lines.toLowerCase().includes(trace.toLowerCase()));
    expect(found).toEqual([]);
    const kept = JSON.stringify(await user.world.control.stored());
    expect(tracesOf(WHO).filter((trace) => kept.includes(trace))).toEqual([]);
    expect(JSON.stringify(await user.world.control.storedForGood())).not.toContain('described');
  });

  it('loses every line that its user strikes out', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table' });
    const guide = await describes(user);
    await guide.page.$$eval('.shape-rows input', (boxes) => {
      for (const box of boxes.slice(0, 3)) box.click();
    });
    await guide.reads('lignes sur');
    expect(await guide.page.$$eval('.shape-rows s', (all) => all.length)).toBe(3);
    await guide.photographs('shape-struck');
    await guide.clicks('Effacer');
    await guide.reads('Décrire la page de l’extranet');
    expect(await user.world.control.stored()).not.toHaveProperty('described-page');
  });

  it('is described from the settings too', async () => {
    const user = await open();
    const settings = await user.opensGuide('page');
    await settings.clicks('Décrire la page de l’extranet');
    await settings.reads('Aucun onglet n’est à l’extranet');
    await user.page.bringToFront();
    await user.visitsLogin({ style: 'state' });
    await settings.page.bringToFront();
    await settings.clicks('Décrire la page de l’extranet');
    await readsLines(settings, /type="password"/);
  });

  it('with 100 000 elements is described as far as its form, and left as it was', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak' });
    await user.page.evaluate(() => {
      const fill = (place: InsertPosition) => {
        const many = document.createElement('div');
        many.append(...Array.from({ length: 50_000 }, () => document.createElement('p')));
        document.querySelector('form')?.insertAdjacentElement(place, many);
      };
      fill('beforebegin');
      fill('afterend');
    });
    const before = await user.page.evaluate(() => document.getElementsByTagName('*').length);
    const guide = await describes(user);
    await readsLines(guide, /type="password"/);
    expect(await user.page.evaluate(() => document.getElementsByTagName('*').length)).toBe(before);
  });

  it.each(hostile.filter(({ file }) => /shadowed|inert|nothing-allowed|invisible/.test(file)))(
    'that $does has a description, or a message',
    async ({ file }) => {
      const user = await open();
      await user.visitsSaved({ file: `hostile/${file}`, path: '/aparts/login.do', note: '', expects: [] });
      await readsLines(await describesFromGuide(user), /type="password"/);
    },
  );

  it('is offered more visibly where it asks for a password in a way that no rule knows, and nowhere else', async () => {
    const user = await open();
    await shows(user, UNKNOWN);
    const popup = await user.opensPopup();
    await popup.reads(LABEL);
    await popup.reads('Décrire cette page');
    expect(await accessibilityFaults(popup.page)).toEqual([]);
    await popup.photographs('popup-unknown');
    expect(await popup.page.$$eval('.not-understood .primary', (all) => all.length)).toBe(1);
    await user.page.bringToFront();
    expect(await user.badge()).toBe('');
    await user.seesNothing();
    await showsSite(user);
    await user.visitsLogin({ style: 'keycloak' });
    const second = await user.opensPopup();
    await second.reads(LABEL);
    expect(await second.page.$$eval('.not-understood .primary', (all) => all.length)).toBe(0);
    await second.photographs('popup-known');
  });
});

forEachBrowser(
  'a page that was not understood, with fields filled in',
  (open) => {
    it('is described without a look into any of them', async () => {
      const user = await open();
      await user.visitsLogin({ style: 'keycloak' });
      await user.types('Identifiant', 'paie.dupont');
      await user.types('Mot de passe', 'Un Secret');
      await readsLines(await describesFromGuide(user), /type="password"/);
      await user.page.bringToFront();
      expect(await usesIn(user.page)).toEqual([]);
    });
  },
  'spied',
);

forEachBrowser(
  'a page of a private window',
  (open) => {
    it('is described only after the popup has said what becomes of it', async () => {
      const outside = await open();
      const user = await outside.opensPrivateWindow();
      await user.visitsLogin({ style: 'keycloak' });
      const { control, extensionUrl, browser } = user.world;
      const id = await control.page.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.find(({ incognito }) => incognito)?.id ?? -1;
      });
      const popup = await openExtensionPage(browser, `${extensionUrl}popup.html?tab=${id}`);
      await popup.waitForFunction(() => document.body.textContent?.includes('Fenêtre privée'));
      await user.world.photo(popup, 'popup-private');
      await popup.click('.not-understood button');
      const guide = await outside.isLedTo('guide.html#page');
      await guide.reads('Cette page vient d’une fenêtre privée.');
      expect(await outside.world.control.storedForGood()).toEqual({});
    });
  },
  'private',
);
