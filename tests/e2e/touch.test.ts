import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { turnsTo } from './guide-places.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { findsRefusal, looksLike } from './overlay-sight.ts';
import { ringIs } from './ring-sight.ts';

const VIEWS = [
  'accueil',
  'conseil/check-spam',
  'outils',
  'assistance',
  'comptes',
  'informatique',
  'reglages',
];
const screen = { width: 360, height: 640 };
/** A small telephone in the hand; Firefox's driver knows neither touch nor telephones, and has a window of that size. */
const telephones = { chromium: { ...screen, isMobile: true, hasTouch: true }, firefox: screen };

/** Controls that a finger would miss, and what they say; in CSS px. One within a sentence is as high as its line. */
const tooSmall = (page: Page, least: number) =>
  page.evaluate((px) => {
    const root = document.querySelector('aide-connexion')?.shadowRoot ?? document;
    return [
      ...root.querySelectorAll<HTMLElement>(
        'button:not(.inline-link), a:is(.button, .row, .back, .guide-name, .guide-foot a), summary, label.choice',
      ),
    ]
      .map((one) => ({ words: one.textContent ?? '', box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < px || box.width < px))
      .map(({ words, box }) => `${words.trim()}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }, least);

const isWiderThanTheScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Touches the middle of what the selector finds in our root. */
async function taps({ page }: User, selector: string): Promise<void> {
  const middle = await page.evaluate((wanted) => {
    const root = document.querySelector('aide-connexion')?.shadowRoot;
    const box = root?.querySelector(wanted)?.getBoundingClientRect();
    return box && { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  }, selector);
  if (!middle) throw new Error(`There is no ${selector}`);
  await page.touchscreen.tap(middle.x, middle.y);
}

async function isRefused(user: User): Promise<void> {
  await user.visitsLogin({ style: 'bootstrap', answer: 'refused' });
  await user.logsIn();
  await user.sees(...FAILED);
}

forEachBrowser('on a telephone', (open, name) => {
  const telephone = telephones[name];

  it('the help shows after a refused log-in, within the screen, with controls that a finger meets', async () => {
    const user = await open({ viewport: telephone });
    await isRefused(user);
    const box = await user.page.evaluate(() => {
      const layer = document.querySelector('aide-connexion')?.shadowRoot?.querySelector('.overlay-layer');
      const { left = -1, right = 0 } = layer?.getBoundingClientRect() ?? {};
      return { left, right, width: innerWidth };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(box.width);
    expect(await tooSmall(user.page, 24)).toEqual([]);
  });

  // Firefox's driver has no fingers.
  const byFinger = name === 'chromium' ? [telephone] : [];
  it.each(byFinger)('a finger opens the chip, chooses, and has the link ringed', async () => {
    const user = await open({ viewport: telephone });
    await findsRefusal(user, 'bootstrap');
    await looksLike(user, { size: 'chip', visible: true });
    await taps(user, '.overlay-open');
    await looksLike(user, { size: 'card', visible: true, inViewport: true });
    await taps(user, '.presses .button:last-child');
    await ringIs(user, /mot de passe/);
    await user.photographs('touch-ring');
  });

  it('the guide fits the screen in its views, with buttons that a thumb meets', async () => {
    const guide = await (await open()).opensGuide();
    await guide.page.setViewport(telephone);
    for (const at of VIEWS) {
      await turnsTo(guide, at);
      await guide.page.waitForSelector('h1');
      expect(await isWiderThanTheScreen(guide.page), at).toBe(false);
      expect(await tooSmall(guide.page, 44), at).toEqual([]);
    }
  });
});
