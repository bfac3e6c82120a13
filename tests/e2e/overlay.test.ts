import { expect, it } from 'vitest';
import { pages } from '../pages/index.ts';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import { findsRefusal, focusIn, looksLike, pressesBack } from './overlay-sight.ts';

/** A refusal that is still there after a reload. */
const refusal = pages.filter(({ file }) => file === 'failed/asp-alert-error.html');

forEachBrowser('the overlay', (open) => {
  it('is a small chip for a hint, and leaves the focus where it is', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', code: true });
    await user.types('Identifiant', 'x');
    await looksLike(user, { size: 'chip', visible: true, inViewport: true, host: { width: 0, height: 0 } });
    expect((await focusIn(user.page)).ours).toBe(false);
    await user.photographs('overlay-chip');
  });

  it('opens by itself once for a refused log-in, and is a chip after a reload', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    for (const page of refusal) await user.visitsSaved(page);
    await looksLike(user, { size: 'card', visible: true });
    expect((await focusIn(user.page)).ours).toBe(false);
    await user.reloads();
    await user.sees(...FAILED);
    await looksLike(user, { size: 'chip', visible: true });
  });

  it('announces itself politely, from a status that was there empty', async () => {
    const user = await open();
    await findsRefusal(user);
    const status = () =>
      user.page.evaluate(
        () =>
          document.querySelector('aide-connexion')?.shadowRoot?.querySelector('[role=status]')?.textContent,
      );
    await until(
      status,
      (text) => text === 'Connexion refusée. 3 conseils à la fin de la page. Alt\u00a0+\u00a0J.',
      (text) => `The status says: ${text}`,
    );
  });

  it('closes by its button, is then out of the page, and gives the focus back', async () => {
    const user = await open();
    await findsRefusal(user);
    await user.types('Identifiant', 'x');
    await user.clicksInOverlay('Fermer');
    await looksLike(user, null);
    const { ours, text } = await focusIn(user.page);
    expect([ours, text]).toEqual([false, 'username']);
  });

  it('closes by Escape from the page, which hears the key as well', async () => {
    const user = await open();
    await findsRefusal(user);
    await user.page.evaluate(() => {
      document.addEventListener('keydown', ({ key, defaultPrevented }) =>
        document.body.setAttribute('data-heard', defaultPrevented ? `${key} without effect` : key),
      );
    });
    await user.types('Identifiant', 'x');
    await user.presses('Escape');
    await looksLike(user, null);
    expect(await user.page.evaluate(() => document.body.dataset.heard)).toBe('Escape');
  });

  it('goes from chip to panel and back with the keyboard alone', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', code: true });
    await looksLike(user, { size: 'chip', visible: true });
    await user.page.evaluate(() => {
      const links = [...document.querySelectorAll('a')];
      links.at(-1)?.focus();
    });
    for (let i = 0; i < 10 && !(await focusIn(user.page)).ours; i++) await user.presses('Tab');
    await user.presses('Enter');
    await looksLike(user, { size: 'card', visible: true });
    expect(await focusIn(user.page)).toEqual({ ours: true, text: 'Code difficile à lire ?' });
    await pressesBack(user, 'Tab', 'Tab');
    await user.presses('Enter');
    await looksLike(user, { size: 'chip', visible: true });
    expect((await focusIn(user.page)).ours).toBe(true);
  });
});
