import { expect, it } from 'vitest';
import { loginSelectors, STYLES, type Style } from '../extranet/index.ts';
import { pages } from '../pages/index.ts';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { focusIn, type OverlaySight, overlaySight } from './overlay-sight.ts';

const styles = Object.keys(STYLES) as Style[];

/** A refusal that is still there after a reload. */
const refusal = pages.filter(({ file }) => file === 'failed/asp-alert-error.html');

async function refused(
  user: User,
  style: Style = 'keycloak',
  advice: readonly string[] = FAILED,
): Promise<void> {
  await user.visitsLogin({ style, answer: 'refused' });
  await user.logsIn();
  await user.sees(...advice);
}

const looksLike = (user: User, wanted: Partial<OverlaySight> | null, keepClear: readonly string[] = []) =>
  until(
    () => overlaySight(user.page, keepClear),
    (seen) =>
      expect.objectContaining(wanted ?? {}).asymmetricMatch(seen ?? {}) &&
      (seen === null) === (wanted === null),
    (seen) => `The overlay should be ${JSON.stringify(wanted)}, is ${JSON.stringify(seen)}`,
    3000,
  );

forEachBrowser('the overlay', (open) => {
  it('is a small chip for a hint, and leaves the focus where it is', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', code: true });
    await user.types('Identifiant', 'x');
    await looksLike(user, { shape: 'chip', visible: true, inViewport: true, host: { width: 0, height: 0 } });
    expect((await focusIn(user.page)).ours).toBe(false);
    await user.photographs('overlay-chip');
  });

  it('opens by itself once for a refused log-in, and is a chip after a reload', async () => {
    const user = await open();
    for (const page of refusal) await user.visitsSaved(page);
    await looksLike(user, { shape: 'panel', visible: true });
    expect((await focusIn(user.page)).ours).toBe(false);
    await user.reloads();
    await user.sees(...FAILED);
    await looksLike(user, { shape: 'chip', visible: true });
  });

  it('announces itself politely, from a status that was there empty', async () => {
    const user = await open();
    await refused(user);
    const status = () =>
      user.page.evaluate(
        () =>
          document.querySelector('aide-connexion')?.shadowRoot?.querySelector('[role=status]')?.textContent,
      );
    await until(
      status,
      (text) => text === 'Aide à la connexion\u00a0: 3 conseils vous attendent à la fin de cette page.',
      (text) => `The status says: ${text}`,
    );
  });

  it('closes by its button, is then out of the page, and gives the focus back', async () => {
    const user = await open();
    await refused(user);
    await user.types('Identifiant', 'x');
    await user.clicksInOverlay('Fermer');
    await looksLike(user, null);
    const { ours, text } = await focusIn(user.page);
    expect([ours, text]).toEqual([false, 'username']);
  });

  it('closes by Escape from the page, which hears the key as well', async () => {
    const user = await open();
    await refused(user);
    await user.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
    });
    await user.types('Identifiant', 'x');
    await user.presses('Escape');
    await looksLike(user, null);
    expect(await user.page.evaluate(() => document.body.dataset.heard)).toBe('Escape');
  });

  it('goes from chip to panel and back with the keyboard alone', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', code: true });
    await looksLike(user, { shape: 'chip', visible: true });
    await user.page.evaluate(() => {
      const links = [...document.querySelectorAll('a')];
      links.at(-1)?.focus();
    });
    for (let i = 0; i < 10 && !(await focusIn(user.page)).ours; i++) await user.presses('Tab');
    await user.presses('Enter');
    await looksLike(user, { shape: 'panel', visible: true });
    expect(await focusIn(user.page)).toEqual({ ours: true, text: 'Aide à la connexion' });
    await user.presses('Tab', 'Enter');
    await looksLike(user, { shape: 'chip', visible: true });
    expect((await focusIn(user.page)).ours).toBe(true);
  });

  it('does nothing for clicks and keys that no person made', async () => {
    const user = await open();
    await refused(user);
    await user.page.evaluate(() => {
      const root = document.querySelector('aide-connexion')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await looksLike(user, { shape: 'panel', visible: true });
    expect(await user.advice()).toEqual([...FAILED]);
  });

  it.each(['sur cette page', 'aujourd’hui', '30 jours', 'toujours'])(
    '« Ne plus afficher %s » holds after a reload',
    async (length) => {
      const user = await open();
      await user.visitsLogin({ style: 'bootstrap', code: true });
      await user.sees('security-code');
      await user.clicksInOverlay('Ouvrir l’aide');
      await user.clicksInOverlay('Ne plus afficher');
      await user.clicksInOverlay(`Ne plus afficher ${length}`);
      await user.sees();
      expect((await focusIn(user.page)).text).toMatch(/^Ce conseil ne s’affichera plus/);
      await user.reloads();
      await user.seesNothing();
    },
  );

  it('comes back at once when the popup brings it back', async () => {
    const user = await open();
    await user.world.control.store({ pauses: [{ advice: 'check-spam', place: null, until: null }] });
    await refused(user, 'keycloak', ['recover-credentials', 'existing-asp-account']);
    await user.world.control.store({ pauses: [] });
    await user.sees(...FAILED);
  });

  it('points at the link of the page, and clicks nothing', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await refused(user);
    const address = user.page.url();
    await user.clicksInOverlay('Montrer');
    await until(
      () => focusIn(user.page),
      ({ ours, text }) => !ours && /identifiant/.test(text),
      (seen) => `The focus is on ${seen?.text}`,
    );
    await user.photographs('overlay-montrer');
    expect(user.page.url()).toBe(address);
    await looksLike(user, { shape: 'panel', covers: [] }, ['a:focus']);
  });

  it('opens the guide at the advice, in a tab of its own', async () => {
    const user = await open();
    await refused(user);
    await user.clicksInOverlay('En savoir plus');
    await until(
      async () => {
        const pages = await user.world.browser.pages();
        return Promise.all(pages.map((page) => page.evaluate(() => location.hash).catch(() => '')));
      },
      (all) => all.includes('#conseil/recover-credentials'),
      (all) => `Tabs at ${all}`,
    );
  });

  it('moves into a modal dialog of the page and back out', async () => {
    const user = await open();
    await refused(user);
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
    await refused(user);
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
    await refused(user);
    const pages = await user.page.pdf();
    expect(await user.page.evaluate(() => matchMedia('print').matches)).toBe(false);
    expect(pages.length).toBeGreaterThan(0);
  });

  it('keeps its look and its place whatever the style sheets of the page say', async () => {
    const user = await open();
    await refused(user);
    await user.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        html, body { transform: scale(0.9); filter: blur(1px); opacity: 0.9; }
        aide-connexion, aide-connexion * {
          all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
          clip-path: inset(50%) !important; pointer-events: none !important; --teal: red !important;
        }`);
      document.adoptedStyleSheets = [sheet];
      document
        .querySelector('aide-connexion')
        ?.setAttribute('style', 'display: none !important; opacity: 0 !important');
    });
    await looksLike(user, { shape: 'panel', visible: true, inViewport: true });
    await user.clicksInOverlay('Réduire l’aide');
    await looksLike(user, { shape: 'chip', visible: true });
  });
});

forEachBrowser('the overlay is never in the way', (open) => {
  const windows = [
    [320, 256],
    [320, 640],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const;

  it.each(styles)('of the log-in on a page of the %s kind, in windows of every size', async (style) => {
    const { identifier, password, submit } = loginSelectors(style);
    const keepClear = [identifier, password, submit, ':focus'];
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await refused(user, style);
    await looksLike(user, { shape: 'panel', visible: true, covers: [] }, keepClear);
    for (const [width, height] of windows) {
      await user.page.setViewport({ width, height });
      await looksLike(user, { covers: [] }, keepClear);
      await user.page.evaluate(() => scrollTo(0, 120));
      await looksLike(user, { covers: [] }, keepClear);
      await user.photographs(`overlay-${style}-${width}x${height}`);
    }
  });

  it('moves no pixel of the page', async () => {
    const user = await open();
    const layout = () =>
      user.page.evaluate(() =>
        [...document.querySelectorAll('body *')].map((one) => JSON.stringify(one.getBoundingClientRect())),
      );
    await refused(user);
    const before = await layout();
    await user.clicksInOverlay('Fermer');
    await looksLike(user, null);
    expect(await layout()).toEqual(before);
  });
});
