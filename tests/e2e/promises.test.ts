import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { adviceThroughDevTools } from './harness/closed-root.ts';
import { TYPED } from './harness/hands.ts';
import { until } from './harness/poll.ts';
import { strangersAsked } from './harness/silence.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

async function isRefusedAndHelped(user: User): Promise<void> {
  await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
  await user.logsIn();
  await user.page.waitForSelector('aide-connexion');
}

declare global {
  /** All that a page could learn of us. */
  var heard: string[];
}

/** Runs in the page before anything else: what comes by messages, events, changes, requests and errors is noted. */
function listenToEverything(): void {
  globalThis.heard = [];
  const hear = (...what: unknown[]) => globalThis.heard.push(what.map(String).join(' '));
  const kinds = Object.keys(window).filter((name) => name.startsWith('on'));
  for (const kind of [
    ...kinds.map((name) => name.slice(2)),
    'message',
    'messageerror',
    'securitypolicyviolation',
  ]) {
    const told = (event: Event) => {
      const said = ['data', 'origin', 'detail', 'message', 'filename'].map((name) =>
        Reflect.get(event, name),
      );
      hear(event.type, JSON.stringify(said), Reflect.get(event, 'error')?.stack, event.composedPath()[0]);
    };
    window.addEventListener(kind, told, true);
  }
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      for (const node of [...addedNodes, ...removedNodes])
        hear(type, node.nodeName.toLowerCase(), node instanceof Element ? node.outerHTML : node.textContent);
      if (attributeName && target instanceof Element) hear(attributeName, target.getAttribute(attributeName));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) hear('loaded', name);
  }).observe({ type: 'resource', buffered: true });
  for (const name of ['log', 'warn', 'error', 'info'] as const) {
    const native = console[name];
    console[name] = (...said: unknown[]) => {
      hear(name, ...said);
      native.apply(console, said);
    };
  }
}

forEachBrowser(
  'the shipped extension',
  (open, name) => {
    it('keeps nothing of what was typed, not for a moment', async () => {
      const user = await open();
      const written = await user.world.control.followsStorage();
      await isRefusedAndHelped(user);
      const { local, session } = await until(
        written,
        (all) => all.local.includes('refused'),
        (all) => `Stored: ${JSON.stringify(all)}`,
      );
      expect(session).toContain('attempts');
      expect(local + session).not.toMatch(new RegExp(Object.values(TYPED).join('|')));
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

    it('tells a page that listens to everything neither who it is nor anything of the user', async () => {
      const user = await open();
      await user.page.evaluateOnNewDocument(listenToEverything);
      await isRefusedAndHelped(user);
      await user.types('Mot de passe', 'Un Autre');
      await user.presses('Escape');
      await user.page.waitForFunction(() => !document.querySelector('aide-connexion'));
      await user.page.evaluate(() => window.postMessage('the page’s own word'));
      const heard = await until(
        () => user.page.evaluate(() => globalThis.heard.join('\n')),
        (all) => all.includes('the page’s own word'),
        () => 'The page does not listen.',
      );
      expect(heard).toContain('childList aide-connexion');
      expect(heard).not.toContain(new URL(user.world.extensionUrl).host);
      expect(heard).not.toMatch(/extension:|recover-credentials|check-spam|existing-asp/);
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
      expect(strangersAsked(user.world)).toEqual([]);
      await user.world.uninstall();
      expect(await asked()).toEqual(withUs);
    });
  },
  'shipped',
);
