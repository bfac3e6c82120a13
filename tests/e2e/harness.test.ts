import { expect, it } from 'vitest';
import { forEachBrowser } from './harness/stories.ts';

forEachBrowser('the extension is installed', (open) => {
  it('the extranet is there at its real address, and so is its log-in form', async () => {
    const user = await open();
    await user.visits('/aparts/');
    await user.types('Identifiant', 'x');
    expect(new URL(user.page.url()).origin).toBe('https://activitepartielle.emploi.gouv.fr');
  });

  it('the popup and the guide open', async () => {
    const user = await open();
    await user.visits('/aparts/');
    await user.opensPopup();
    await user.opensGuide();
  });
});
