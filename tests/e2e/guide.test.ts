import { expect, it } from 'vitest';
import { turnsTo } from './guide-places.ts';
import { accessibilityFaults, overflow } from './harness/axe.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const views = [
  '',
  'conseil/check-spam',
  'questions/mails',
  'bienvenue',
  'english',
  'douteux',
  'demonstration/refused',
  'demonstration/code',
  'reglages',
];
const widths = [320, 800, 1280];
const desktop = { width: 1280, height: 800 };
/** Most words of the first screen. */
const WORDS = 80;

const advice = ({ page }: User) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.advice-page')?.dataset.advice ?? null);
const shows = (guide: User, wanted: string) =>
  until(
    () => advice(guide),
    (shown) => shown === wanted,
    (shown) => `The guide shows ${shown}.`,
  );
const firstScreen = ({ page }: User) =>
  page.evaluate(() => ({
    words: (document.body.innerText.match(/\S*\p{L}\S*/gu) ?? []).length,
    height: document.documentElement.scrollHeight,
  }));

/** Each name is pressed in its turn; the number of presses is the figure. */
const WAYS: readonly {
  to: string;
  presses: readonly string[];
  most: number;
  advice: string;
  says: string;
}[] = [
  {
    to: 'a refused log-in',
    presses: ['Connexion refusée', 'Mon mot de passe'],
    most: 2,
    advice: 'recover-credentials',
    says: 'Suivez la procédure affichée.',
  },
  {
    to: 'mails that have not come',
    presses: ['Mails pas reçus', 'Je viens de demander mon compte', 'Aucun des trois'],
    most: 4,
    advice: 'check-spam',
    says: 'Aucun mail',
  },
  {
    to: 'a locked account',
    presses: ['Connexion refusée', 'Mon compte est bloqué'],
    most: 2,
    advice: 'request-assistance',
    says: 'Compte bloqué',
  },
];

forEachBrowser('the full-page guide', (open, name) => {
  it('asks one thing on its first screen, which fits into one window', async () => {
    const guide = await (await open()).opensGuide();
    await guide.page.setViewport(desktop);
    await guide.reads('Qu’est-ce qui vous bloque ?');
    const { words, height } = await firstScreen(guide);
    console.log(`First screen of the guide, ${name}: ${words} words, ${height} px.`);
    expect(words).toBeLessThanOrEqual(WORDS);
    expect(height).toBeLessThanOrEqual(desktop.height);
  });

  it.each(WAYS)('leads to $to in few presses', async ({ presses, most, advice: wanted, says }) => {
    const guide = await (await open()).opensGuide();
    for (const press of presses) await guide.clicks(press);
    await shows(guide, wanted);
    await guide.reads(says);
    expect(presses.length).toBeLessThanOrEqual(most);
  });

  it('opens at the advice its address names, and keeps its place when the window changes', async () => {
    const guide = await (await open()).opensGuide('conseil/request-assistance');
    await shows(guide, 'request-assistance');
    for (const width of [...widths, 400]) {
      await guide.page.setViewport({ width, height: 700 });
      expect(await guide.page.evaluate(() => [scrollY, location.hash])).toEqual([
        0,
        '#conseil/request-assistance',
      ]);
    }
    expect(await advice(guide)).toBe('request-assistance');
  });

  it('goes from one advice to another and back with the back button', async () => {
    const guide = await (await open()).opensGuide('conseil/security-code');
    await guide.clicks('J’utilise Microsoft Edge');
    await shows(guide, 'switch-browser');
    await guide.page.evaluate(() => history.back());
    await shows(guide, 'security-code');
  });

  it('opens where everybody begins for an address that names nothing', async () => {
    const guide = await (await open()).opensGuide('%3Cimg%20src=x%20onerror=alert(1)%3E');
    await guide.reads('Qu’est-ce qui vous bloque ?');
    expect(await guide.page.evaluate(() => document.images.length)).toBe(0);
  });

  it('finds an answer by everyday words, in place of the pictures', async () => {
    const guide = await (await open()).opensGuide();
    await guide.types('Décrivez ce qui vous bloque', 'capcha');
    await guide.reads('Tapez le code tout en minuscules');
    await guide.presses('Tab', 'Enter');
    await shows(guide, 'security-code');
  });

  it('copies an address letter for letter, and the button says so', async () => {
    const guide = await (await open()).opensGuide('conseil/check-spam');
    await guide.clicks('Copier notifications-ap@asp-public.fr');
    await guide.reads('Copié.');
  });

  it('opens with rubbish in the storage', async () => {
    const user = await open();
    await user.world.control.store({ pauses: 7, journal: { a: [] }, opened: 'x' });
    const guide = await user.opensGuide('questions/mails');
    await guide.reads('Quels mails avez‑vous reçus ?');
  });

  it('has no accessibility fault and needs no sideways scrolling in its views', async () => {
    const guide = await (await open()).opensGuide();
    for (const at of views) {
      await turnsTo(guide, at);
      for (const width of widths) {
        await guide.page.setViewport({ width, height: 800 });
        expect(await overflow(guide.page), at).toBe(0);
        await guide.photographs(`guide-${at.replace('/', '-') || 'top'}-${width}`);
      }
      // The rules hardly depend on the width: the narrowest window stands for all.
      await guide.page.setViewport({ width: 320, height: 800 });
      expect(await accessibilityFaults(guide.page), at).toEqual([]);
    }
  });
});
