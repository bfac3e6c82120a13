import { expect, it } from 'vitest';
import { accessibilityFaults } from './harness/axe.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const LABEL = 'Cette page n’a pas été comprise';

/** The description that the user is shown of the page in front. */
async function describes(user: User): Promise<User> {
  const popup = await user.opensPopup();
  await popup.reads(LABEL);
  await popup.clicks(LABEL);
  const guide = await user.isLedTo('guide.html#page');
  await guide.reads('Ce que contient le fichier');
  return guide;
}

const linesOf = ({ page }: User) =>
  page.$$eval('.shape-rows li', (lines) => lines.map((line) => line.textContent ?? ''));

forEachBrowser('a page that was not understood', (open) => {
  it('is described for the maintainers by one press in the popup', async () => {
    const user = await open({ viewport: { width: 1100, height: 800 } });
    await user.visitsLogin({ style: 'keycloak' });
    const guide = await describes(user);
    const lines = (await linesOf(guide)).join('\n');
    expect(lines).toContain('type="password"');
    expect(lines).toContain('Mot de passe');
    await guide.photographs('shape-guide');
    expect(await accessibilityFaults(guide.page)).toEqual([]);
  });
});
