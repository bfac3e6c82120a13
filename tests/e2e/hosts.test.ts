import { expect, it } from 'vitest';
import { CONNECT_HOST, PUBLIC_HOST } from '../extranet/host.ts';
import { FAILED } from './advice-ids.ts';
import { abroad, asksForHelp } from './harness/abroad.ts';
import { accessibilityFaults, overflow } from './harness/axe.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import { givesAllBack, pressesIcon, refusing } from './harness/trust.ts';
import type { User } from './harness/user.ts';

const elsewhere = `https://${CONNECT_HOST}/`;

const textOf = ({ page }: User) => page.evaluate(() => document.body.textContent ?? '');

/** The help is gone from the open page, and its badge with it. */
async function isSilent(user: User): Promise<void> {
  await until(
    () => user.advice(),
    (shown) => shown.length === 0,
    (shown) => `Still shown: ${shown?.join()}`,
  );
  await until(
    () => user.badge(),
    (badge) => badge === '',
    (badge) => `The badge still says ${badge}.`,
  );
  await user.logsIn();
  await user.seesNothing();
}

forEachBrowser('another host of the ASP', (open, name) => {
  it('has help by the user’s own press, at once in the open page and in the next', async () => {
    const user = await abroad(open, elsewhere);
    await user.logsIn();
    await user.seesNothing();
    const popup = await asksForHelp(user);
    await popup.reads('Connexion refusée');
    await popup.photographs('popup-other-host');
    expect(await textOf(popup)).not.toContain('l’extranet');
    await user.page.bringToFront();
    await user.sees(...FAILED);
    await user.page.goto(elsewhere);
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it('is named in the popup, which fits in 320 pixels and has no accessibility fault', async () => {
    const user = await abroad(open, elsewhere);
    const popup = await pressesIcon(user);
    await popup.page.setViewport({ width: 320, height: 640 });
    await popup.reads(`Vous êtes sur ${CONNECT_HOST}`);
    await popup.reads('Ce site n’est pas l’extranet');
    expect(await accessibilityFaults(popup.page)).toEqual([]);
    expect(await overflow(popup.page)).toBe(0);
    await popup.photographs('popup-other-host-offer');
    await popup.page.setViewport({ width: 380, height: 600 });
    expect(await popup.page.evaluate(() => document.body.getBoundingClientRect().height)).toBeLessThanOrEqual(
      600,
    );
  });

  it('gets no help on another one: each is asked for by itself', async () => {
    const user = await abroad(open, elsewhere);
    await (await asksForHelp(user)).reads('Rien à signaler');
    await user.page.goto(`https://${PUBLIC_HOST}/`);
    const popup = await pressesIcon(user);
    await popup.reads(`Vous êtes sur ${PUBLIC_HOST}`);
    await popup.reads('Aider aussi ici');
  });

  it('is given back in the settings, and the open page falls silent at once', async () => {
    const user = await abroad(open, elsewhere);
    await user.logsIn();
    await asksForHelp(user);
    await user.page.bringToFront();
    await user.sees(...FAILED);
    const settings = await user.opensGuide('reglages');
    await settings.reads(CONNECT_HOST);
    await settings.page.evaluate(() => document.getElementById('allowed-hosts')?.scrollIntoView());
    await settings.photographs('settings-allowed-hosts');
    expect(await accessibilityFaults(settings.page)).toEqual([]);
    await settings.clicks(`Ne plus aider ici : ${CONNECT_HOST}`);
    await settings.reads('Aucun autre site pour l’instant.');
    await user.page.bringToFront();
    await isSilent(user);
  });

  it('withdrawn in the browser itself is silent at once, and has help again when it is allowed again', async () => {
    const user = await abroad(open, elsewhere);
    await asksForHelp(user);
    await user.page.bringToFront();
    await user.logsIn();
    await user.sees(...FAILED);
    await givesAllBack(user.world);
    await isSilent(user);
    await asksForHelp(user);
    await user.page.bringToFront();
    await user.sees(...FAILED);
  });

  it('has help also where frames of its page bear the names that browsers give to us', async () => {
    const user = await abroad(open, elsewhere);
    await (await asksForHelp(user)).reads('Rien à signaler');
    await user.page.bringToFront();
    const body = `<iframe name="chrome" hidden></iframe><iframe name="browser" hidden></iframe>
      <form method="post"><p role="alert">Identifiant ou mot de passe invalide.</p>
      <label>Identifiant <input name="a"></label><label>Mot de passe <input type="password"></label><button>Se connecter</button></form>`;
    await user.page.setRequestInterception(true);
    user.page.on('request', (request) => {
      const isThePage = request.isNavigationRequest() && request.frame() === user.page.mainFrame();
      if (isThePage) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
      else void request.continue();
    });
    await user.reloads();
    await user.sees(...FAILED);
  });

  it('still has help once the background has slept', async () => {
    const user = await abroad(open, elsewhere);
    await (await asksForHelp(user)).reads('Rien à signaler');
    if (name === 'chromium') await user.world.control.stopBackground();
    await user.page.bringToFront();
    await user.reloads();
    await user.logsIn();
    await user.sees(...FAILED);
  });

  // No driver can say no to Chromium.
  if (name === 'firefox')
    it('tells a user who says no to the browser that nothing has changed; he may still say yes', async () => {
      const user = await abroad(open, elsewhere);
      const popup = await pressesIcon(user);
      await refusing(user, async () => {
        await popup.page.bringToFront();
        await popup.clicks('Aider aussi ici');
      });
      await popup.reads('Vous n’avez pas donné l’accès à ce site. Rien n’a changé.');
      await popup.photographs('popup-other-host-refused');
      expect(await accessibilityFaults(popup.page)).toEqual([]);
      await user.page.bringToFront();
      await user.logsIn();
      await user.seesNothing();
      await (await asksForHelp(user)).reads('Connexion refusée');
    });
});

forEachBrowser('a page that is not of the ASP', (open) => {
  it('is said not to be the extranet, and no help is offered there', async () => {
    const user = await open();
    await givesAllBack(user.world);
    const popup = await pressesIcon(user);
    await popup.reads('Cet onglet n’est pas l’extranet');
    expect(await textOf(popup)).not.toContain('Aider aussi ici');
  });
});
