import { expect, it } from 'vitest';
import { accessibilityFaults, inEachTheme, overflow } from './harness/axe.ts';
import { openControl } from './harness/control.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import { welcomed } from './harness/tabs.ts';
import type { User } from './harness/user.ts';
import type { World } from './harness/world.ts';
import { withdrawAccess } from './withdraw-access.ts';

const narrow = { width: 320, height: 640 };

const adviceListed = ({ page }: User) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.tab-status [data-advice]')].map(
      ({ dataset }) => dataset.advice,
    ),
  );

/** The advice comes with the rest of the popup, after the words that announce it. */
const listsAdvice = (popup: User, ...ids: string[]) =>
  until(
    () => adviceListed(popup),
    (listed) => listed.join() === ids.join(),
    (listed) => `The popup lists ${listed?.join()}.`,
  );

/** The choices come with the rest of the popup; before, another control may be taken for one of them. */
async function opensPauses(popup: User): Promise<void> {
  await popup.clicks('Mettre en pause l’aide dans la page');
  await popup.reads('Rien ne s’affichera plus dans la page.');
}

forEachBrowser('the popup', (open, name) => {
  it('says that a tab is not the extranet and opens the extranet', async () => {
    const user = await open();
    const popup = await user.opensPopup();
    await popup.reads('Cet onglet n’est pas l’extranet.');
    const before = (await user.world.browser.pages()).length;
    await popup.clicks('Ouvrir l’extranet');
    await until(
      async () => (await user.world.browser.pages()).length,
      (tabs) => tabs === before + 1,
      (tabs) => `${tabs} tabs are open, ${before} were.`,
    );
  });

  it('says that nothing was noticed on a quiet page', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak' });
    const popup = await user.opensPopup();
    await popup.reads('Rien à signaler sur cette page.');
  });

  it('shows the advice on a refused log-in first, the most helpful one open', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    await user.sees('recover-credentials', 'check-spam', 'existing-asp-account');
    const popup = await user.opensPopup();
    await popup.reads('Cette page appelle un conseil.');
    await listsAdvice(popup, 'recover-credentials', 'check-spam', 'existing-asp-account');
    await popup.reads('Ouvrez la page d’accueil de l’extranet.');
  });

  it('follows the tab while it stays open', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak' });
    const popup = await user.opensPopup();
    await popup.reads('Rien à signaler sur cette page.');
    await user.page.goto('about:blank');
    await popup.reads('Cet onglet n’est pas l’extranet.');
    await user.visitsLogin({ style: 'table', code: true });
    await popup.reads('Cette page appelle un conseil.');
  });

  it('finds a situation with the keyboard alone', async () => {
    const user = await open();
    const popup = await user.opensPopup();
    await popup.types('Chercher dans le guide', 'capcha');
    await popup.reads('trouvée');
    await popup.presses('Tab', 'Enter');
    await popup.reads('Tapez le code tout en minuscules, ou tout en majuscules.');
  });

  it('says when nothing is found and offers the support', async () => {
    const user = await open();
    const popup = await user.opensPopup();
    await popup.types('Chercher dans le guide', 'zzzzqqq');
    await popup.reads('Rien trouvé pour « zzzzqqq »');
    await popup.reads('Vous n’y arrivez toujours pas');
    expect(await accessibilityFaults(popup.page)).toEqual([]);
  });

  it('pauses the overlay for today, says so, and brings it back', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', code: true });
    await user.sees('security-code');
    const popup = await user.opensPopup();
    await opensPauses(popup);
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
    await popup.reads('Cet onglet n’est pas l’extranet.');
    await opensPauses(popup);
    await popup.clicks('Toujours');
    await popup.reads('Toute l’aide est en pause, sans limite de durée.');
  });

  it('fits in 320 pixels and has no accessibility fault, light or dark', async () => {
    const user = await open({ viewport: narrow });
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    const popup = await user.opensPopup();
    await popup.page.setViewport(narrow);
    await popup.reads('Cette page appelle un conseil.');
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
      await popup.reads('Cette page n’est pas encore lue.');
      await popup.photographs('popup-reload-needed');
      await popup.clicks('Recharger la page');
    }
    await popup.reads('Rien à signaler sur cette page.');
  });
});

forEachBrowser('an extension whose access was taken away', (open) => {
  it('says so wherever the user is, offers to ask for it, and keeps the guide open', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', code: true });
    const before = await user.opensPopup();
    await before.reads('Cette page appelle un conseil.');
    await withdrawAccess(user.world);
    await user.visitsLogin({ style: 'table', code: true });
    await before.reads('L’outil n’a pas accès à l’extranet.');
    await before.reads('Donner l’accès');
    const elsewhere = await user.opensTab();
    const popup = await elsewhere.opensPopup();
    await popup.reads('L’outil n’a pas accès à l’extranet.');
    expect(await accessibilityFaults(popup.page)).toEqual([]);
    await popup.reads('Le code de sécurité est difficile à lire');
  });
});
