import { expect, it } from 'vitest';
import { accessibilityFaults, inEachTheme, overflow } from './harness/axe.ts';
import { openControl } from './harness/control.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import { welcomed } from './harness/tabs.ts';
import type { User } from './harness/user.ts';
import type { World } from './harness/world.ts';
import { findsRefusal, looksLike } from './overlay-sight.ts';
import { withdrawAccess } from './withdraw-access.ts';

const narrow = { width: 320, height: 640 };
/** As wide as the popup is, and no higher than it may be. */
const own = { width: 380, height: 600 };

const heightOf = ({ page }: User) =>
  page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** Waits for the browser to have that many tabs. */
const tabsAre = (user: User, wanted: number) =>
  until(
    async () => (await user.world.browser.pages()).length,
    (tabs) => tabs === wanted,
    (tabs) => `${tabs} tabs are open, not ${wanted}.`,
  );

async function refused(user: User, times = 1): Promise<void> {
  if (times === 1) return findsRefusal(user);
  await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
  for (let time = 0; time < times; time++) await user.logsIn();
  await until(
    () => user.advice(),
    (shown) => shown.includes('request-assistance'),
    (shown) => `Shown: ${shown?.join()}`,
  );
}

/** Each state the popup may be in when it opens, and what it says first. */
const STATES: Record<string, { says: string; reach(user: User): Promise<unknown> }> = {
  elsewhere: { says: 'Cet onglet n’est pas l’extranet', reach: async () => undefined },
  quiet: {
    says: 'Rien à signaler sur cette page',
    reach: (user) => user.visitsLogin({ style: 'keycloak' }),
  },
  refused: { says: 'Connexion refusée', reach: (user) => refused(user) },
  'refused three times': { says: '3 refus de suite', reach: (user) => refused(user, 3) },
  'at the code': {
    says: 'Code difficile à lire',
    reach: (user) => user.visitsLogin({ style: 'table', code: true }),
  },
  'out of order': {
    says: 'Ce n’est pas vous',
    reach: async (user) => {
      await user.visitsLogin({ style: 'keycloak', answer: 'maintenance' });
      await user.logsIn();
    },
  },
};

forEachBrowser('the popup', (open, name) => {
  it('says that a tab is not the extranet and opens the extranet', async () => {
    const user = await open();
    const popup = await user.opensPopup();
    await popup.reads('Cet onglet n’est pas l’extranet');
    const before = (await user.world.browser.pages()).length;
    await popup.clicks('Ouvrir l’extranet');
    await tabsAre(user, before + 1);
  });

  it.each(Object.entries(STATES))(
    'is no higher than 600 pixels and needs no scrolling: %s',
    async (_, state) => {
      const user = await open();
      await state.reach(user);
      const popup = await user.opensPopup();
      await popup.page.setViewport(own);
      await popup.reads(state.says);
      const height = await heightOf(popup);
      console.log(`Popup, ${name}, « ${state.says} »: ${height} px.`);
      expect(height).toBeLessThanOrEqual(own.height);
      await popup.photographs(`popup-${state.says.slice(0, 12)}`);
      await popup.clicks('Mettre en pause');
      await popup.reads('Rien ne s’affichera plus dans la page.');
      expect(await heightOf(popup)).toBeLessThanOrEqual(own.height);
    },
  );

  it('has what is ringed in the tab, by one press', async () => {
    const user = await open({ viewport: { width: 1280, height: 800 } });
    await refused(user);
    const popup = await user.opensPopup();
    await popup.reads('Connexion refusée');
    await popup.clicks('Mon mot de passe');
    await user.page.bringToFront();
    await looksLike(user, { size: 'card' });
    await until(
      () =>
        user.page.evaluate(
          () => document.querySelector('aide-connexion')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '',
        ),
      (shown) => shown.includes('Cliquez sur le lien entouré'),
      (shown) => `The help in the page says: ${shown}`,
    );
  });

  it('leads after three refusals to the request, begun with the case, the times and the page', async () => {
    const user = await open();
    await refused(user, 3);
    const popup = await user.opensPopup();
    await popup.reads('3 refus de suite');
    await popup.clicks('Finir ma demande');
    const guide = await user.isLedTo('guide.html#assistance');
    await guide.reads('Mon identifiant ou mon mot de passe est refusé.');
    await guide.reads('Essais de connexion refusés');
    await guide.reads('Page concernée');
  });

  it('follows the tab while it stays open', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak' });
    const popup = await user.opensPopup();
    await popup.reads('Rien à signaler sur cette page');
    await user.page.goto('about:blank');
    await popup.reads('Cet onglet n’est pas l’extranet');
    await user.visitsLogin({ style: 'table', code: true });
    await popup.reads('Code difficile à lire');
  });

  it('finds a situation with the keyboard alone', async () => {
    const user = await open();
    const popup = await user.opensPopup();
    await popup.types('Chercher dans le guide', 'capcha');
    await popup.reads('Tapez le code tout en minuscules, ou tout en majuscules.');
    // Firefox stops at what scrolls, too.
    const isAtLink = () => popup.page.evaluate(() => document.activeElement?.localName === 'a');
    for (let stop = 0; stop < 3 && !(await isAtLink()); stop++) await popup.presses('Tab');
    await popup.presses('Enter');
    await user.isLedTo('guide.html#conseil/security-code');
  });

  it('says when nothing is found and keeps the tools', async () => {
    const user = await open();
    const popup = await user.opensPopup();
    await popup.types('Chercher dans le guide', 'zzzzqqq');
    await popup.reads('Rien trouvé pour « zzzzqqq »');
    await popup.reads('Ma demande d’assistance');
    expect(await accessibilityFaults(popup.page)).toEqual([]);
  });

  it('pauses the overlay for today, says so, and brings it back', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', code: true });
    await user.sees('security-code');
    const popup = await user.opensPopup();
    await popup.clicks('Mettre en pause');
    await popup.clicks('Aujourd’hui');
    await popup.reads('Toute l’aide est en pause, jusqu’à ce soir minuit.');
    expect(await accessibilityFaults(popup.page)).toEqual([]);
    await user.page.bringToFront();
    await user.reloads();
    await user.seesNothing();
    await popup.page.bringToFront();
    await popup.clicks('Réafficher');
    await popup.reads('C’est fait : l’aide reviendra dans la page.');
    await user.page.bringToFront();
    await user.sees('security-code');
  });

  it('opens on rubbish in the storage as on the first day', async () => {
    const user = await open();
    await user.world.control.store({ pauses: { length: 1 }, journal: 'x', opened: [null] });
    const popup = await user.opensPopup();
    await popup.reads('Cet onglet n’est pas l’extranet');
    await popup.clicks('Mettre en pause');
    await popup.clicks('Toujours');
    await popup.reads('Toute l’aide est en pause, sans limite de durée.');
  });

  it('fits in 320 pixels and has no accessibility fault, light or dark', async () => {
    const user = await open({ viewport: narrow });
    await refused(user);
    const popup = await user.opensPopup();
    await popup.page.setViewport(narrow);
    await popup.reads('Connexion refusée');
    expect(await overflow(popup.page)).toBe(0);
    await inEachTheme(popup.page, name, async () => {
      expect(await accessibilityFaults(popup.page)).toEqual([]);
    });
    await popup.photographs('popup-noticed');
  });
});

/**
 * Puts the extension back, and waits for its first-run page, which would come over whatever is in front. Firefox
 * forgets the address it was told to give the extension once that is removed: the page tells the new one.
 */
async function installAgain(world: World): Promise<void> {
  await world.install();
  world.extensionUrl = await welcomed(world.browser);
  world.control = await openControl(world);
}

forEachBrowser('an extension that has just been installed', (open, name) => {
  it('reads a tab from before, at once in Firefox, in Chromium once it is reloaded', async () => {
    const user = await open();
    await user.world.uninstall();
    await user.visitsLogin({ style: 'keycloak' });
    await installAgain(user.world);
    const popup = await user.opensPopup();
    if (name === 'chromium') {
      await popup.reads('Rechargez cet onglet');
      await popup.photographs('popup-reload-needed');
      await popup.clicks('Recharger');
    }
    await popup.reads('Rien à signaler sur cette page');
  });
});

forEachBrowser('an extension whose access was taken away', (open) => {
  it('says so wherever the user is, offers to ask for it, and keeps the guide open', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', code: true });
    const before = await user.opensPopup();
    await before.reads('Code difficile à lire');
    await withdrawAccess(user.world);
    await user.visitsLogin({ style: 'table', code: true });
    await before.reads('L’aide n’a plus accès au site');
    await before.reads('Redonner l’accès');
    const elsewhere = await user.opensTab();
    const popup = await elsewhere.opensPopup();
    await popup.reads('L’aide n’a plus accès au site');
    expect(await accessibilityFaults(popup.page)).toEqual([]);
    await popup.reads('Mes SIRET par 200');
  });
});
