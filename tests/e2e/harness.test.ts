import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
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

  it('help that comes breaks the silence that is expected', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    await expect(user.seesNothing()).rejects.toThrow('Expected silence');
    await expect(user.seesNothingInTheEnd()).rejects.toThrow('Expected silence');
  });

  it('help that comes and goes breaks it too, unless only the end counts', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak' });
    const isBroken = expect(user.seesNothing()).rejects.toThrow('Expected silence');
    await user.page.evaluate(() => {
      const error = document.createElement('p');
      error.setAttribute('role', 'alert');
      error.textContent = 'Identifiant ou mot de passe incorrect.';
      document.querySelector('form')?.prepend(error);
    });
    await user.sees(...FAILED);
    await user.page.evaluate(() => document.querySelector('form [role=alert]')?.remove());
    await user.sees();
    await isBroken;
    await user.seesNothingInTheEnd();
  });
});
