import { expect, it } from 'vitest';
import { STYLES, type Style } from '../extranet/index.ts';
import { FAILED } from './advice-ids.ts';
import { forEachBrowser } from './harness/stories.ts';
import { usesIn } from './harness/value-spy.ts';
import { clicksMend, codeBecomes, noteLooks, says, typesCode } from './note-sight.ts';

const styles = Object.keys(STYLES) as Style[];

forEachBrowser(
  'identifier and password are never read',
  (open) => {
    it.each(styles)('over a refused log-in on a page of the %s kind', async (style) => {
      const user = await open({ viewport: { width: 1280, height: 800 } });
      await user.visitsLogin({ style, answer: 'refused' });
      await user.logsIn();
      await user.sees(...FAILED);
      await user.types('Identifiant', 'encore');
      await user.types('Mot de passe', 'Un Autre');
      await user.clicksInOverlay('Réduire l’aide');
      expect(await usesIn(user.page)).toEqual([]);
    });

    it('nor where the one field that is read, the security code, stands beside them', async () => {
      const user = await open();
      await user.visitsLogin({ style: 'keycloak', answer: 'refused', code: true });
      await user.types('Identifiant', 'zq7');
      await user.types('Mot de passe', 'Un Secret');
      await typesCode(user, 'aBcde');
      await noteLooks(user, says('mélangées'));
      await clicksMend(user);
      await codeBecomes(user.page, 'abcde');
      await user.submits();
      await user.sees('security-code');
      expect(await usesIn(user.page)).toEqual(['get value of code', 'set value of code']);
    });

    it('nor where the answer is filled in by a script, or the form sent by one', async () => {
      const user = await open();
      for (const answer of ['fetch', 'link-submit'] as const) {
        await user.visitsLogin({ style: 'keycloak', answer });
        await user.logsIn();
        await user.sees(...FAILED);
      }
      expect(await usesIn(user.page)).toEqual([]);
    });
  },
  'spied',
);
