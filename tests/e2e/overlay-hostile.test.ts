import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import { findsRefusal, looksLike } from './overlay-sight.ts';

forEachBrowser('the overlay on a page that is not kind to it', (open) => {
  it('does nothing for clicks and keys that no person made', async () => {
    const user = await open();
    await findsRefusal(user);
    await user.page.evaluate(() => {
      const root = document.querySelector('aide-connexion')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await looksLike(user, { size: 'card', visible: true });
    expect(await user.advice()).toEqual([...FAILED]);
  });

  it('moves into a modal dialog of the page and back out', async () => {
    const user = await open();
    await findsRefusal(user);
    const parent = () =>
      user.page.evaluate(() => document.querySelector('aide-connexion')?.parentElement?.localName);
    await user.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Session bientôt expirée';
      document.body.append(dialog);
      dialog.showModal();
    });
    await until(
      parent,
      (name) => name === 'dialog',
      (name) => `It is in ${name}`,
    );
    await looksLike(user, { visible: true });
    await user.page.evaluate(() => document.querySelector('dialog')?.close());
    await until(
      parent,
      (name) => name === 'html',
      (name) => `It is in ${name}`,
    );
    await looksLike(user, { visible: true });
  });

  it('comes back when a page removes it, and gives up when the page insists', async () => {
    const user = await open();
    await findsRefusal(user);
    await user.page.evaluate(() => document.querySelector('aide-connexion')?.remove());
    await looksLike(user, { visible: true });
    const removed = await user.page.evaluate(async () => {
      let times = 0;
      for (let i = 0; i < 1000; i++) {
        const host = document.querySelector('aide-connexion');
        if (host) times += 1;
        host?.remove();
        await Promise.resolve();
      }
      return times;
    });
    expect(removed).toBeLessThan(10);
    await looksLike(user, null);
  });

  it('is not in the way of printing', async () => {
    const user = await open();
    await findsRefusal(user);
    await user.page.evaluate(() => {
      const print = matchMedia('print');
      print.addEventListener('change', () => {
        const host = document.querySelector('aide-connexion');
        if (print.matches && host) document.body.dataset.printed = getComputedStyle(host).display;
      });
    });
    await user.page.pdf();
    expect(await user.page.evaluate(() => document.body.dataset.printed)).toBe('none');
  });

  it('keeps its look and its place whatever the style sheets of the page say', async () => {
    const user = await open();
    await findsRefusal(user);
    await user.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        html, body { transform: scale(0.9); filter: blur(1px); opacity: 0.9; }
        aide-connexion, aide-connexion * {
          all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
          clip-path: inset(50%) !important; pointer-events: none !important; --brand: red !important;
        }`);
      document.adoptedStyleSheets = [sheet];
      document
        .querySelector('aide-connexion')
        ?.setAttribute('style', 'display: none !important; opacity: 0 !important');
    });
    await looksLike(user, { size: 'card', visible: true, inViewport: true });
    await user.clicksInOverlay('Réduire l’aide');
    await looksLike(user, { size: 'chip', visible: true });
  });

  it('has its styles under the strictest rules for styles', async () => {
    const user = await open();
    await findsRefusal(user, 'state');
    const colour = await user.page.evaluate(() => {
      const panel = document.querySelector('aide-connexion')?.shadowRoot?.querySelector('.overlay-card');
      return panel && getComputedStyle(panel).backgroundColor;
    });
    expect(colour).toBe('rgb(255, 255, 255)');
  });

  it.each([
    ['writes itself anew', () => document.body.replaceChildren(...document.body.childNodes)],
    [
      'freezes the prototypes',
      () => {
        for (const one of [Node, Element, Document, Array]) Object.freeze(one.prototype);
      },
    ],
    [
      'hides our name behind its own',
      () => document.body.append(Object.assign(new Image(), { name: 'querySelectorAll' })),
    ],
  ])('still answers when the page %s', async (_, harm) => {
    const user = await open();
    await findsRefusal(user);
    await user.page.evaluate(harm);
    await user.clicksInOverlay('Réduire l’aide');
    await looksLike(user, { size: 'chip', visible: true });
    await user.presses('Escape');
    await looksLike(user, null);
  });

  it('stays away where the page has made our element its own', async () => {
    const user = await open();
    await user.page.evaluateOnNewDocument(() => {
      customElements.define('aide-connexion', class extends HTMLElement {});
    });
    await user.visitsLogin({ style: 'table', code: true });
    await user.seesNothing();
  });

  it('leaves the screen to a page in full screen', async () => {
    const user = await open();
    await findsRefusal(user);
    await user.page.evaluate(() => {
      document.body.addEventListener('click', () => void document.body.requestFullscreen(), { once: true });
    });
    await user.page.mouse.click(5, 300);
    await looksLike(user, { visible: false });
    await user.page.evaluate(() => document.exitFullscreen());
    await looksLike(user, { visible: true });
  });
});
