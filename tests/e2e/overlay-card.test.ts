import { expect, it } from 'vitest';
import { logInPage, reached } from '../gallery/overlay-states.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { findsRefusal, looksLike } from './overlay-sight.ts';

/** What opens the card by itself, by its line. */
const SITUATIONS: Record<string, (user: User) => Promise<unknown>> = {
  'Connexion refusée': reached['connexion refusée'],
  '3 refus de suite': reached['trois refus'],
  'Compte bloqué': reached['compte bloqué'],
  'Code refusé': reached['code refusé'],
  'Aucun établissement rattaché': reached['aucun établissement'],
  'Ce SIRET a déjà un compte': reached['SIRET déjà connu'],
  'Ce n’est pas vous : site en panne': reached.panne,
};

/** What is a chip first: its words, and the line of its card. */
const HINTS: [chip: string, line: string, reach: (user: User) => Promise<unknown>, as?: 'edge'][] = [
  ['Avant de créer', 'Avant de créer', reached['création, pastille']],
  ['Adresse ou réponse oubliée ?', 'Adresse ou réponse oubliée ?', reached['identifiant oublié, pastille']],
  ['Code difficile à lire ?', 'Code difficile à lire ?', reached['code, pastille']],
  ['Oublié ? Passez à Firefox', 'Passez à Firefox', logInPage, 'edge'],
];

/** As wide as the letters of most systems, and the widest that are common. */
const FONTS = [
  '"Liberation Sans", "DejaVu Sans Condensed", Arial, sans-serif',
  '"DejaVu Sans", Verdana, sans-serif',
];

/** The card as it is measured, the higher of both fonts, and what is said before its first action. */
const cardIn = (user: User) =>
  user.page.evaluate((fonts) => {
    const root = document.querySelector('aide-connexion')?.shadowRoot;
    const panel = root?.querySelector<HTMLElement>('.overlay-card');
    const body = panel?.querySelector('.overlay-body');
    if (!panel || !body) return null;
    const boxes = fonts.map((font) => {
      panel.style.fontFamily = font;
      return panel.getBoundingClientRect();
    });
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    const line = panel.querySelector('h2');
    const first = body.querySelector('.button');
    const words: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text && !first?.contains(text); text = walker.nextNode())
      words.push(...(text.textContent?.match(/[\p{L}\p{N}'’-]+/gu) ?? []));
    const low = [...panel.querySelectorAll('.button, .foot-link')]
      .filter((one) => one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().height < 43.5)
      .map((one) => one.textContent);
    panel.style.fontFamily = '';
    return {
      line: line?.textContent,
      width: Math.round(width),
      height: Math.round(height),
      words: words.length,
      low,
    };
  }, FONTS);

async function isSmall(user: User, line: string, name: string): Promise<void> {
  await looksLike(user, { size: 'card', visible: true });
  const card = await until(
    () => cardIn(user),
    (seen) => seen?.line?.replace(/\s/g, ' ') === line,
    (seen) => `The card says ${seen?.line}`,
  );
  console.info(`${name}, ${line}: ${card?.width} × ${card?.height} px, ${card?.words} words`);
  expect(card?.width).toBeLessThanOrEqual(340);
  expect(card?.height).toBeLessThanOrEqual(230);
  expect(card?.words).toBeLessThanOrEqual(line === 'Connexion refusée' ? 10 : 21);
  expect(card?.low).toEqual([]);
}

forEachBrowser('the card', (open, name) => {
  it.each(Object.entries(SITUATIONS))(
    'for « %s » is small, short and easy to hit',
    async (line, comesAbout) => {
      const user = await open({ viewport: { width: 1280, height: 800 } });
      await comesAbout(user);
      await isSmall(user, line, name);
      await user.photographs(`card-${line.toLowerCase().replace(/\P{L}+/gu, '-')}`);
    },
  );

  it.each(HINTS)('for a hint is first the chip « %s », then as small', async (chip, line, reach, as) => {
    const user = await open({ viewport: { width: 1280, height: 800 }, ...(as && { as }) });
    await reach(user);
    await looksLike(user, { size: 'chip', visible: true, inViewport: true });
    await user.clicksInOverlay(`Ouvrir l’aide : ${chip}`);
    await isSmall(user, line, name);
  });

  it.each([
    [683, 384],
    [390, 844],
    [320, 568],
  ])('or its chip can be pressed without scrolling in a window of %i × %i', async (width, height) => {
    const user = await open({ viewport: { width, height } });
    await findsRefusal(user);
    await looksLike(user, { visible: true, inViewport: true });
    const reach = () =>
      user.page.evaluate(() => {
        const host = document.querySelector('aide-connexion');
        const first = host?.shadowRoot?.querySelector('.button, .overlay-open');
        const box = first?.getBoundingClientRect();
        if (!box) return null;
        const isMet =
          document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2) === host;
        return { isMet, height: box.height };
      });
    await until(
      reach,
      (seen) => seen?.isMet === true && seen.height >= 43.5,
      (seen) => `The first action is ${JSON.stringify(seen)}`,
      3000,
    );
    await user.photographs(`card-first-action-${width}`);
  });

  it('leads to the request that is already begun after three refusals, in two presses', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await reached['trois refus'](user);
    await looksLike(user, { size: 'card', visible: true });
    await user.clicksInOverlay('Finir ma demande');
    const guide = await user.isLedTo('guide.html#assistance');
    await guide.reads('Copier');
    await guide.reads('refusé');
  });

  it('goes on to the mails that do not come, and to all there is to say of them', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    await looksLike(user, { size: 'card', visible: true });
    await user.clicksInOverlay('Mon mot de passe');
    await user.clicksInOverlay('Le mail n’arrive pas');
    await user.clicksInOverlay('Voir les 3 mails');
    const listed = await user.page.evaluate(
      () => document.querySelector('aide-connexion')?.shadowRoot?.querySelector('.row-more')?.textContent,
    );
    expect(listed).toContain('notifications-ap@asp-public.fr');
  });

  it('puts the cursor into the code that was refused', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await SITUATIONS['Code refusé']?.(user);
    await looksLike(user, { size: 'card', visible: true });
    await user.clicksInOverlay('Aller au champ');
    await looksLike(user, { size: 'chip' });
    expect(await user.page.evaluate(() => document.activeElement?.getAttribute('name'))).toMatch(/code/);
  });
});
