import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { isRefused, looksLike } from './overlay-sight.ts';

/** Each situation of the leads that the site can be brought into. */
const SITUATIONS: Record<string, (user: User) => Promise<void>> = {
  'Connexion refusée': (user) => isRefused(user),
  '3 refus de suite': async (user) => {
    for (const advice of [[], [], ['request-assistance']]) {
      await user.visitsLogin({ style: 'bootstrap', answer: 'refused' });
      await user.logsIn();
      await user.sees(...FAILED, ...advice);
    }
  },
  'Code refusé': async (user) => {
    await user.visitsLogin({ style: 'keycloak', answer: 'wrong-code', code: true });
    await user.logsIn();
  },
  'Aucun établissement rattaché': async (user) => {
    await user.visitsLogin({ style: 'keycloak', answer: 'no-establishment' });
    await user.logsIn();
  },
  'Ce n’est pas vous : site en panne': async (user) => {
    await user.visitsLogin({ style: 'keycloak', answer: '503' });
    await user.logsIn();
  },
};

/** The card as it is measured, in letters as wide as those of most systems, and what is said before its first action. */
const cardIn = (user: User) =>
  user.page.evaluate(() => {
    const root = document.querySelector('aide-connexion')?.shadowRoot;
    const panel = root?.querySelector<HTMLElement>('.overlay-panel');
    const body = panel?.querySelector('.overlay-body');
    if (!panel || !body) return null;
    panel.style.fontFamily = '"Liberation Sans", "DejaVu Sans Condensed", Arial, sans-serif';
    const { width, height } = panel.getBoundingClientRect();
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
  });

forEachBrowser('the card', (open, name) => {
  it.each(Object.entries(SITUATIONS))(
    'for « %s » is small, short and easy to hit',
    async (line, comesAbout) => {
      const user = await open({ viewport: { width: 1280, height: 800 } });
      await comesAbout(user);
      await looksLike(user, { shape: 'panel', visible: true });
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
      await user.photographs(`card-${line.toLowerCase().replace(/\P{L}+/gu, '-')}`);
    },
  );

  it.each([
    [683, 384],
    [390, 844],
    [320, 568],
  ])('or its chip can be pressed without scrolling in a window of %i × %i', async (width, height) => {
    const user = await open({ viewport: { width, height } });
    await isRefused(user);
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
    await SITUATIONS['3 refus de suite']?.(user);
    await looksLike(user, { shape: 'panel', visible: true });
    await user.clicksInOverlay('Finir ma demande');
    const guide = await user.isLedTo('guide.html#assistance');
    await guide.reads('Copier');
    await guide.reads('refusé');
  });

  it('goes on to the mails that do not come, and to all there is to say of them', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await isRefused(user);
    await looksLike(user, { shape: 'panel', visible: true });
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
    await looksLike(user, { shape: 'panel', visible: true });
    await user.clicksInOverlay('Aller au champ');
    await looksLike(user, { shape: 'chip' });
    expect(await user.page.evaluate(() => document.activeElement?.getAttribute('name'))).toMatch(/code/);
  });
});
