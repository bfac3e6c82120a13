import { expect, it } from 'vitest';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

/** What has the focus, as a screen reader would name it. */
const focused = ({ page }: User) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    const named = at?.labels?.[0]?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    return named.replace(/\s+/g, ' ').trim();
  });

/** Goes from stop to stop with the tabulator until this is reached. */
async function tabsTo(user: User, name: string) {
  for (let stop = 0; stop < 80; stop++) {
    if ((await focused(user)).startsWith(name)) return;
    await user.presses('Tab');
  }
  throw new Error(`The tabulator never reached « ${name} »; it is at « ${await focused(user)} ».`);
}

const checked = ({ page }: User, name: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLInputElement>('input')].find(({ labels }) =>
        labels?.[0]?.textContent.startsWith(wanted),
      )?.checked,
    name,
  );

const advice = ({ page }: User) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-advice]')].map((one) => one.dataset.advice),
  );

forEachBrowser('the tools with lists, by keyboard alone', (open) => {
  it('compare a sender', async () => {
    const user = await (await open()).opensGuide('douteux');
    await user.reads('Adresse de l’expéditeur ou lien');
    await tabsTo(user, 'Adresse de l’expéditeur ou lien');
    await user.page.keyboard.type('noreply@asp-publlc.fr');
    await user.reads('Ce qui ne correspond pas');
    await user.page.evaluate(() => location.reload());
    await user.reads('Ce qui ne correspond pas');
  });

  it('play the help: closed with Escape, played again, opened from its chip', async () => {
    const user = await (await open()).opensGuide('demonstration/refused');
    await expect.poll(() => advice(user)).toContain('recover-credentials');
    await user.presses('Escape');
    await user.reads('L’aide est fermée.');
    await tabsTo(user, 'Recommencer');
    await user.presses('Enter');
    await expect.poll(() => advice(user)).toContain('recover-credentials');
    await tabsTo(user, 'Réduire l’aide');
    await user.presses('Enter');
    await expect.poll(() => focused(user)).toMatch(/^Ouvrir l’aide/);
  });

  it('keep an advice off the page, and erase everything after one question', async () => {
    const user = await (await open()).opensGuide('reglages');
    await user.reads('Aide dans la page');
    await tabsTo(user, 'Toute l’aide dans la page');
    await user.presses(' ');
    await user.reads('Toute l’aide est en pause');
    await tabsTo(user, 'Tout effacer');
    await user.presses('Enter');
    await expect.poll(() => focused(user)).toBe('Non, garder');
    await user.presses('Tab', 'Enter');
    await user.reads('Rien n’est en pause.');
    expect(await checked(user, 'Toute l’aide dans la page')).toBe(true);
  });
});
