import { expect, it } from 'vitest';
import { accessibilityFaults, inEachTheme, overflow } from './harness/axe.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const views = ['', 'conseil/check-spam', 'bienvenue'];
const widths = [320, 800, 1280];

const current = ({ page }: User) =>
  page.evaluate(() => document.querySelector<HTMLElement>('article.current')?.dataset.advice ?? null);
/** Distance of the current advice from the top of the window, in CSS pixels. */
const offset = ({ page }: User) =>
  page.evaluate(() => document.querySelector('article.current')?.getBoundingClientRect().top ?? Number.NaN);

forEachBrowser('the full-page guide', (open, name) => {
  it('opens at the advice its address names', async () => {
    const user = await open();
    const guide = await user.opensGuide('conseil/request-assistance');
    await expect.poll(() => current(guide)).toBe('request-assistance');
    await expect.poll(async () => Math.abs(await offset(guide))).toBeLessThan(100);
  });

  it('goes from one advice to another and back with the back button', async () => {
    const user = await open();
    const guide = await user.opensGuide('conseil/security-code');
    await guide.clicks('Votre compte n’a aucun établissement');
    await expect.poll(() => current(guide)).toBe('no-establishment');
    await guide.page.evaluate(() => history.back());
    await expect.poll(() => current(guide)).toBe('security-code');
  });

  it('opens at its top for an address that names nothing', async () => {
    const user = await open();
    const guide = await user.opensGuide('%3Cimg%20src=x%20onerror=alert(1)%3E');
    await guide.reads('Vous n’arrivez pas à vous connecter ?');
    expect(await current(guide)).toBeNull();
    expect(await guide.page.evaluate(() => document.images.length)).toBe(0);
  });

  it('keeps its menu folded in a narrow window, and opens it by keyboard', async () => {
    const guide = await (await open()).opensGuide();
    await guide.page.setViewport({ width: 320, height: 640 });
    const titleAt = () =>
      guide.page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top ?? Number.NaN);
    expect(await titleAt()).toBeLessThan(200);
    // The button follows the link that leads past the header.
    await guide.presses('Tab', 'Tab', 'Enter');
    await guide.photographs('guide-menu-320');
    expect(await titleAt()).toBeGreaterThan(400);
    expect(await accessibilityFaults(guide.page)).toEqual([]);
    await guide.clicks('Mail douteux');
    await guide.reads('Ce mail ou ce lien est-il le bon');
    expect(await titleAt()).toBeLessThan(200);
  });

  it('copies an address letter for letter and says so', async () => {
    const user = await open();
    const guide = await user.opensGuide('conseil/check-spam');
    await guide.clicks('Copier notifications-ap@asp-public.fr');
    await expect
      .poll(() => guide.page.evaluate(() => document.querySelector('.copied:not(:empty)')?.textContent))
      .toBe('Copié.');
  });

  it('opens with rubbish in the storage', async () => {
    const user = await open();
    await user.world.control.store({ pauses: 7, journal: { a: [] }, opened: 'x' });
    const guide = await user.opensGuide();
    await guide.reads('Le code de sécurité est difficile à lire');
  });

  it.each(views)('has no accessibility fault and needs no sideways scrolling at #%s', async (at) => {
    const user = await open();
    const guide = await user.opensGuide(at);
    for (const width of widths) {
      await guide.page.setViewport({ width, height: 800 });
      expect(await overflow(guide.page)).toBe(0);
      await inEachTheme(guide.page, name, async () => {
        expect(await accessibilityFaults(guide.page)).toEqual([]);
        const isDark = await guide.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        await guide.photographs(
          `guide-${at.replace('/', '-') || 'top'}-${width}-${isDark ? 'dark' : 'light'}`,
        );
      });
    }
  });
});
