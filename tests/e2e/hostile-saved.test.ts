import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { type HostilePage, hostile } from '../pages/hostile/index.ts';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { looksLike } from './overlay-sight.ts';

/** Background of the panel, in the light. */
const PAPER = [255, 255, 255];

/** Opens the page, and waits until its deed is done. */
async function meets(user: User, { file, does }: HostilePage): Promise<void> {
  await user.visitsSaved({ file: `hostile/${file}`, path: '/aparts/login.do', note: does, expects: FAILED });
  await holds(user, '[data-harmed]', 'The page did not do what it is here for.');
}

/** By the prototype: some of these pages hide what the document can do. */
const holds = ({ page }: User, selector: string, otherwise: string) =>
  until(
    () =>
      page.evaluate((wanted) => Document.prototype.querySelector.call(document, wanted) !== null, selector),
    (isThere) => isThere,
    () => otherwise,
  );

/** Takes away what hides the document from the eyes and hands of these stories, too. */
const clearsShadows = ({ page }: User) =>
  page.evaluate(() => {
    for (const one of Document.prototype.querySelectorAll.call(document, '.shadow')) one.remove();
  });

/** What no person did: clicks on everything of ours, and Escape. */
const pretendsToClick = (page: Page) =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'aide-connexion')?.shadowRoot;
    for (const button of root?.querySelectorAll('button') ?? []) button.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });

/** The share of these pixels in our panel's middle that has its colour, as the screen shows it. */
async function paperSeen(user: User): Promise<number> {
  const box = await user.page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'aide-connexion')?.shadowRoot;
    const { x, y, width, height } =
      root?.querySelector('.overlay-card')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
  if (box.width === 0) return 0;
  const picture = await user.page.screenshot({ clip: box, encoding: 'base64' });
  return user.world.control.page.evaluate(
    async (data, paper) => {
      const bytes = Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let seen = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (paper.every((value, i) => Math.abs((pixels[at + i] ?? 0) - value) < 4)) seen += 1;
      }
      return (4 * seen) / pixels.length;
    },
    picture,
    PAPER,
  );
}

/** Whatever the page does to the help that stands in it. */
async function popupHas(user: User, { unread }: HostilePage): Promise<void> {
  const popup = await user.opensPopup();
  await popup.reads(unread ? 'Rien à signaler sur cette page' : 'Connexion refusée');
  await popup.types('Chercher dans le guide', 'oublié');
  await popup.reads('réponse');
}

forEachBrowser('on a page that is not kind to it', (open) => {
  it.each(hostile.filter(({ left }) => left === 'overlay'))(
    'the help is seen and can be used, and the popup has it: the page $does',
    async (page) => {
      const user = await open({ viewport: { width: 1280, height: 800 } });
      await meets(user, page);
      await holds(user, 'aide-connexion', 'The help did not come.');
      await clearsShadows(user);
      await user.sees(...FAILED);
      await looksLike(user, { size: 'card', visible: true, inViewport: true });
      await until(
        () => paperSeen(user),
        (share) => share > 0.3,
        (share) => `Only ${share} of the panel is to be seen.`,
      );
      await user.photographs(`hostile-${page.file}`);
      await pretendsToClick(user.page);
      await looksLike(user, { size: 'card', visible: true });
      await user.clicksInOverlay('Réduire l’aide');
      await looksLike(user, { size: 'chip', visible: true });
      await user.presses('Escape');
      await looksLike(user, null);
      await popupHas(user, page);
    },
  );

  it.each(hostile.filter(({ left }) => left === 'chip'))(
    'the help is quiet, and can be used, and the popup has it: the page $does',
    async (page) => {
      const user = await open();
      await meets(user, page);
      await looksLike(user, { size: 'chip', visible: true, inViewport: true });
      await user.clicksInOverlay('Ouvrir l’aide');
      await looksLike(user, { size: 'card', visible: true });
      await pretendsToClick(user.page);
      await looksLike(user, { size: 'card', visible: true });
      await user.clicksInOverlay('Fermer');
      await looksLike(user, null);
      await popupHas(user, page);
    },
  );

  it.each(hostile.filter(({ left }) => left === 'popup'))(
    'the popup has what the page hides: the page $does',
    async (page) => {
      const user = await open();
      await meets(user, page);
      await popupHas(user, page);
    },
  );
});
