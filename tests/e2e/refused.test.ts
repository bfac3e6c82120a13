import { it } from 'vitest';
import { type Answer, STYLES, type Style } from '../extranet/index.ts';
import { FAILED } from './advice-ids.ts';
import { forEachBrowser } from './harness/stories.ts';

const styles = Object.keys(STYLES) as Style[];
const withWords: Answer[] = ['refused', 'refused-beside', 'fetch', 'reveal', 'no-form', 'dialog'];
const withoutWords: Answer[] = ['silent', 'link-submit', 'fetch-silent'];

forEachBrowser('a refused log-in', (open) => {
  it.each(styles)('is explained on a page of the %s kind, in words and without one', async (style) => {
    const user = await open();
    await user.visitsLogin({ style, answer: 'refused' });
    await user.seesNothing();
    await user.logsIn();
    await user.sees(...FAILED);
    await user.photographs(`refused-${style}`);
    // And where the form only comes back.
    await user.world.control.forgetAll();
    await user.visitsLogin({ style, answer: 'silent' });
    await user.seesNothing();
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it.each(withWords)('is explained where the site says so: %s', async (answer) => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer });
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it.each(withoutWords)('is explained even where the site says nothing: %s', async (answer) => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer });
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it('is explained where the form sits in a frame of the site', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'refused', frame: true });
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it('is explained to who logs in with the keyboard alone', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'bootstrap', answer: 'silent' });
    await user.types('Identifiant', 'zq7');
    await user.types('Mot de passe', 'k 3');
    await user.submitsWithEnter();
    await user.sees(...FAILED);
  });

  it('comes with the advice on the security code where the form asks for one', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'state', answer: 'refused-beside', code: true });
    await user.sees('security-code');
  });
});
