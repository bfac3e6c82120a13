import { expect, it } from 'vitest';
import { CONNECT_HOST } from '../extranet/host.ts';
import { forEachBrowser, type Open } from './harness/stories.ts';
import { agreeing, givesAllBack, pressesIcon } from './harness/trust.ts';
import type { User } from './harness/user.ts';

const elsewhere = `https://${CONNECT_HOST}/`;
const REFUSED = ['recover-credentials', 'check-spam', 'existing-asp-account'];

/** In front of the log-in page of another host of the ASP, where no help is allowed yet. */
async function abroad(open: Open): Promise<User> {
  const user = await open();
  await givesAllBack(user.world);
  await user.page.goto(elsewhere);
  return user;
}

/** Presses the icon and « Aider aussi ici », and says yes to the browser. */
async function asksForHelp(user: User): Promise<User> {
  const popup = await pressesIcon(user);
  await popup.reads('Vous êtes sur authkey.asp-public.fr');
  await agreeing(user, CONNECT_HOST, async () => {
    await popup.page.bringToFront();
    await popup.clicks('Aider aussi ici');
  });
  return popup;
}

forEachBrowser('another host of the ASP', (open) => {
  it('has help by the user’s own press, at once in the open page and in the next', async () => {
    const user = await abroad(open);
    await user.logsIn();
    await user.seesNothing();
    const popup = await asksForHelp(user);
    await popup.reads('Connexion refusée');
    await popup.photographs('popup-other-host');
    expect(await popup.page.evaluate(() => document.body.textContent)).not.toContain('l’extranet');
    await user.page.bringToFront();
    await user.sees(...REFUSED);
    await user.page.goto(elsewhere);
    await user.logsIn();
    await user.sees(...REFUSED);
  });
});
