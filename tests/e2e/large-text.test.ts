import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { turnsTo } from './guide-places.ts';
import { overflow } from './harness/axe.ts';
import { forEachBrowser } from './harness/stories.ts';
import { inFirefoxItself, isWired } from './harness/wire.ts';
import type { World } from './harness/world.ts';
import { findsRefusal, looksLike } from './overlay-sight.ts';

const VIEWS = [
  'accueil',
  'conseil/check-spam',
  'questions/mails',
  'comptes',
  'reglages',
  'bienvenue',
  'english',
];

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** As in the browser's own settings: letters twice as large, and nothing else. */
async function lettersTwiceAsLarge(page: Page, { browser }: World): Promise<void> {
  if (isWired(browser)) {
    await page.bringToFront();
    await inFirefoxItself(browser, 'gBrowser.selectedBrowser.textZoom = 2, true');
    return;
  }
  const session = await page.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Words whose own lines run into each other: what they say, and how high a line is of its letters. */
const linesTooClose = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('aide-connexion')?.shadowRoot ?? document;
    return [...root.querySelectorAll<HTMLElement>('main *, .overlay *, header *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .map((one) => {
        const { lineHeight, fontSize } = getComputedStyle(one);
        return {
          words: one.textContent ?? '',
          share: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
        };
      })
      .filter(({ share }) => share < 1.1)
      .map(({ words, share }) => `${words}: ${share}`);
  });

/** The drawn card stays within its picture. */
const stillSpills = (page: Page) =>
  page.evaluate(() => {
    const bottom = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
    return bottom('.still-card') > bottom('.still');
  });

forEachBrowser('with letters twice as large', (open) => {
  it('the guide stays within its window in its views, and no line runs into another', async () => {
    const user = await open();
    const guide = await user.opensGuide();
    for (const at of VIEWS) {
      await turnsTo(guide, at);
      await guide.page.waitForSelector('h1');
      for (const screen of SCREENS) {
        await guide.page.setViewport(screen);
        await lettersTwiceAsLarge(guide.page, user.world);
        expect(await overflow(guide.page), at).toBe(0);
        expect(await linesTooClose(guide.page), at).toEqual([]);
        expect(await stillSpills(guide.page), at).toBe(false);
      }
      await guide.photographs(`large-text-${at.replace('/', '-')}`);
    }
  });

  it('the popup stays within its window', async () => {
    const user = await open();
    await findsRefusal(user);
    const popup = await user.opensPopup();
    await popup.page.setViewport({ width: 380, height: 600 });
    await lettersTwiceAsLarge(popup.page, user.world);
    await popup.reads('Connexion refusée');
    expect(await overflow(popup.page)).toBe(0);
    expect(await linesTooClose(popup.page)).toEqual([]);
    await popup.photographs('large-text-popup');
  });

  it('the help in the page is in sight', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await lettersTwiceAsLarge(user.page, user.world);
    await user.logsIn();
    await user.sees(...FAILED);
    await looksLike(user, { visible: true, inViewport: true });
    expect(await linesTooClose(user.page)).toEqual([]);
    await user.photographs('large-text-card');
  });
});
