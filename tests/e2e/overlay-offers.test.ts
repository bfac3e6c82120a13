import { expect, it } from 'vitest';
import { reached } from '../gallery/overlay-states.ts';
import { FAILED } from './advice-ids.ts';
import { TYPED } from './harness/hands.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';
import { findsRefusal, focusIn, looksLike } from './overlay-sight.ts';

const said = (page: User['page']) =>
  page.evaluate(
    () => document.querySelector('aide-connexion')?.shadowRoot?.querySelector('[role=status]')?.textContent,
  );

forEachBrowser('the overlay offers', (open) => {
  it.each([
    ['Sur cette page', 'Masqué sur cette page'],
    ['Aujourd’hui', 'Masqué aujourd’hui'],
    ['30 jours', 'Masqué pendant 30 jours'],
    ['Toujours', 'Masqué pour toujours'],
  ])('« Masquer », « %s », holds after a reload', async (length, said) => {
    const user = await open();
    await user.visitsLogin({ style: 'bootstrap', code: true });
    await user.sees('security-code');
    await user.clicksInOverlay('Ouvrir l’aide');
    await user.clicksInOverlay('Masquer');
    await user.clicksInOverlay(length);
    await user.sees();
    expect((await focusIn(user.page)).text).toBe(said);
    await user.reloads();
    await user.seesNothing();
  });

  it('comes back at once when the popup brings it back', async () => {
    const user = await open();
    await user.world.control.store({ pauses: [{ advice: 'check-spam', place: null, until: null }] });
    await findsRefusal(user, 'keycloak', ['recover-credentials', 'existing-asp-account']);
    await user.world.control.store({ pauses: [] });
    await user.sees(...FAILED);
  });

  it('to copy what must be quoted letter for letter', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    await user.clicksInOverlay('Autre chose');
    await user.clicksInOverlay('Il vous manque');
    await user.clicksInOverlay('Copier');
    const said = () =>
      user.page.evaluate(
        () =>
          document.querySelector('aide-connexion')?.shadowRoot?.querySelector('.button.done')?.textContent,
      );
    await until(
      said,
      (text) => text?.startsWith('Copié') === true,
      (text) => `It says: ${text}`,
    );
    await user.types('Identifiant', '');
    await user.page.keyboard.down('Control');
    await user.presses('v');
    await user.page.keyboard.up('Control');
    await until(
      () => user.page.evaluate(() => document.querySelector<HTMLInputElement>('#username')?.value),
      (value) => value === `${TYPED.identifier}no-reply@asp-public.fr` || value === 'no-reply@asp-public.fr',
      (value) => `Pasted: ${value}`,
    );
  });

  it('points at the link of the page, and clicks nothing', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    const address = user.page.url();
    // Whoever clicks, fills or sends for the user is heard by the page, or seen in its fields.
    const heard = await user.page.evaluateHandle(() => {
      const kinds: string[] = [];
      for (const kind of ['click', 'input', 'change', 'submit'])
        document.body.addEventListener(kind, () => void kinds.push(kind), true);
      return kinds;
    });
    const fields = () =>
      user.page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value));
    const before = await fields();
    await user.clicksInOverlay('Mon identifiant');
    await until(
      () => focusIn(user.page),
      ({ ours, text }) => !ours && /identifiant/.test(text),
      (seen) => `The focus is on ${seen?.text}`,
    );
    await user.photographs('overlay-montrer');
    expect(user.page.url()).toBe(address);
    expect(await heard.jsonValue()).toEqual([]);
    expect(await fields()).toEqual(before);
    await looksLike(user, { size: 'card', covers: [] }, ['a:focus']);
    await until(
      () => said(user.page),
      (text) => /^Préparez/.test(text ?? ''),
      (text) => `Who listens hears: ${text}`,
    );
  });

  it('a page in English to who reads the site in English', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await reached['page en anglais'](user);
    await user.clicksInOverlay('In English');
    const guide = await user.isLedTo('guide.html#english');
    await guide.reads('Cannot log in?');
  });

  it('opens the guide at the advice, in a tab of its own', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await findsRefusal(user);
    await user.clicksInOverlay('Autre chose');
    await user.clicksInOverlay('Identifiant ou mot de passe perdu');
    await user.clicksInOverlay('En savoir plus');
    const guide = await user.isLedTo('guide.html#conseil/recover-credentials');
    await guide.reads('Que vous manque-t-il');
  });
});
