import { expect, it } from 'vitest';
import { siretOf } from '../tools/siret/numbers.ts';
import { accessibilityFaults, inEachTheme, overflow } from './harness/axe.ts';
import { fieldNamed } from './harness/find.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const views = ['comptes', 'douteux', 'demonstration/refused', 'demonstration/code', 'reglages'];
const widths = [320, 800, 1280];
const sirets = (count: number) => Array.from({ length: count }, (_, company) => siretOf(company, 1));

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

/** Puts a text into the focused field at once, as a paste does. */
const pastes = ({ page }: User, text: string) =>
  page.evaluate((given) => void document.execCommand('insertText', false, given), text);

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
  it('slice a pasted list, and have it still after a reload', async () => {
    const user = await (await open()).opensGuide('comptes');
    await user.reads('Votre liste de SIRET');
    await tabsTo(user, 'Votre liste de SIRET');
    await pastes(user, [...sirets(401), '73282932000075'].join('\n'));
    await user.reads('3 comptes de 200 SIRET au plus');
    await user.reads('Ligne 402');
    await tabsTo(user, 'Garder cette répartition');
    await user.presses('Enter');
    await user.reads('C’est gardé');
    await user.page.evaluate(() => location.reload());
    await user.reads('3 comptes de 200 SIRET au plus');
    await user.reads('répartition gardée le');
  });

  it('read 100 000 lines without freezing the page', async () => {
    const user = await (await open()).opensGuide('comptes');
    const field = await fieldNamed(user.page, 'Ou déposez ici un fichier');
    const text = Array.from(
      { length: 100_000 },
      (_, company) => `Site ${company};${siretOf(company, 1)}`,
    ).join('\n');
    await field.evaluate((input, given) => {
      Object.assign(globalThis, { longest: 0 });
      let last = performance.now();
      const watch = () => {
        const now = performance.now();
        Object.assign(globalThis, { longest: Math.max(Reflect.get(globalThis, 'longest'), now - last) });
        last = now;
        setTimeout(watch, 10);
      };
      watch();
      const data = new DataTransfer();
      data.items.add(new File([given], 'liste.csv'));
      if (input instanceof HTMLInputElement) input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    await user.reads('500 comptes de 200 SIRET au plus');
    const longest = await user.page.evaluate(() => Reflect.get(globalThis, 'longest'));
    expect(longest).toBeLessThan(500);
  });

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

forEachBrowser('each of these views', (open, name) => {
  it.each(views)('has no accessibility fault and needs no sideways scrolling at #%s', async (at) => {
    const user = await (await open()).opensGuide(at);
    if (at === 'comptes') {
      await tabsTo(user, 'Votre liste de SIRET');
      await pastes(user, [...sirets(401), '73282932000075', siretOf(5_000_000, 1).slice(1)].join('\n'));
      await user.reads('3 comptes de 200 SIRET au plus');
    }
    for (const width of widths) {
      await user.page.setViewport({ width, height: 1600 });
      expect(await overflow(user.page)).toBe(0);
      let looks = 0;
      await inEachTheme(user.page, name, async () => {
        looks += 1;
        await user.photographs(`${at.replace('/', '-')}-${width}-${looks === 1 ? 'light' : 'dark'}`);
        expect(await accessibilityFaults(user.page)).toEqual([]);
      });
    }
  });
});
