import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { adviceThroughDevTools } from './harness/closed-root.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

/** Hosts the browsers ask on their own account, extension or not. */
const browsersOwn =
  /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|mozgcp|firefox|microsoft|msedge|bing)\.(com|net|org)(:\d+)?$/;

async function isRefusedAndHelped(user: User): Promise<void> {
  await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
  await user.logsIn();
  await user.page.waitForSelector('aide-connexion');
}

forEachBrowser(
  'the shipped extension',
  (open, name) => {
    it('keeps nothing of what was typed', async () => {
      const user = await open();
      await isRefusedAndHelped(user);
      const stored = JSON.stringify(await user.world.control.stored());
      expect(stored).toContain('refused');
      expect(stored).not.toMatch(/paie\.dupont|un secret/);
    });

    it('keeps of an address neither session nor query', async () => {
      const user = await open();
      await user.visitsLogin({ style: 'table', answer: 'refused' });
      await user.logsIn();
      await user.page.waitForSelector('aide-connexion');
      expect(JSON.stringify(await user.world.control.stored())).not.toMatch(/jsessionid|session_code|\?/i);
    });

    it('shows the page a closed door: one element under <html>, with nothing to be read in it', async () => {
      const user = await open();
      await isRefusedAndHelped(user);
      const seen = await user.page.evaluate(() =>
        [...document.querySelectorAll('aide-connexion')].map((host) => [
          host.parentElement?.localName,
          host.shadowRoot,
          host.childNodes.length,
          host.textContent,
        ]),
      );
      expect(seen).toEqual([['html', null, 0, '']]);
    });

    it('has nothing in a page that calls for nothing', async () => {
      const user = await open();
      await user.visitsLogin({ style: 'bootstrap' });
      await user.seesNothing();
    });

    // Only Chromium's developer tools see behind it.
    if (name === 'chromium')
      it('says behind that door what the contract says', async () => {
        const user = await open();
        await isRefusedAndHelped(user);
        await until(
          () => adviceThroughDevTools(user.page),
          (ids) => ids.join() === FAILED.join(),
          (ids) => `Behind the door: ${ids}`,
        );
      });

    it('asks no host for anything, and the site for no more than the page does by itself', async () => {
      const user = await open();
      const asked = async () => {
        const { requests } = user.world.extranet;
        requests.splice(0);
        await user.visitsLogin({ style: 'keycloak', answer: 'refused', code: true });
        await user.logsIn();
        await user.visits('/aparts/');
        // The session's number is drawn anew by each visit.
        return requests
          .filter(({ path }) => path !== '/favicon.ico')
          .map(({ method, path }) => `${method} ${path.replace(/session_code=\w+/, '')}`)
          .sort();
      };
      const withUs = await asked();
      const popup = await user.opensPopup();
      await popup.page.close();
      expect(user.world.extranet.refused.filter((host) => !browsersOwn.test(host))).toEqual([]);
      await user.world.uninstall();
      expect(await asked()).toEqual(withUs);
    });
  },
  'shipped',
);
