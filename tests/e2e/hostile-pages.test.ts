import { expect, it } from 'vitest';
import { FAILED } from './advice-ids.ts';
import { forEachBrowser } from './harness/stories.ts';

/** What pages do to the browser before anybody else comes, each run at the start of every document. */
const hostile: [string, () => void][] = [
  [
    'freezes all it can',
    () => {
      for (const one of [Object, Array, Element, Node, Document, HTMLElement, EventTarget, Event, Promise])
        Object.freeze(one.prototype);
    },
  ],
  [
    'throws when it is asked for anything',
    () => {
      const fail = () => {
        throw new Error('not for you');
      };
      for (const name of ['querySelectorAll', 'querySelector', 'getElementById', 'body', 'forms', 'cookie'])
        Object.defineProperty(Document.prototype, name, { get: fail });
      Object.defineProperty(Element.prototype, 'checkVisibility', { value: fail });
    },
  ],
  [
    'defines our element for itself and has no observer',
    () => {
      customElements.define('aide-connexion', class extends HTMLElement {});
      Object.defineProperty(globalThis, 'MutationObserver', { value: undefined });
    },
  ],
];

forEachBrowser('a refused log-in is explained', (open) => {
  it('and the page works on, among 100 000 elements', async () => {
    const user = await open();
    await user.page.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', () => {
        const list = document.createElement('div');
        for (let i = 0; i < 50_000; i++) {
          const row = document.createElement('p');
          row.append(document.createElement('span'));
          row.firstElementChild?.append(`ligne ${i}`);
          list.append(row);
        }
        document.body.append(list);
      }),
    );
    await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
    await user.logsIn();
    await user.sees(...FAILED);
    await user.types('Identifiant', 'encore');
  });

  it('where fields are named like the properties of their form', async () => {
    const user = await open();
    await user.page.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', () => {
        for (const name of [
          'action',
          'elements',
          'submit',
          'method',
          'children',
          'parentElement',
          'nodeType',
        ]) {
          const field = document.createElement('input');
          Object.assign(field, { type: 'hidden', name });
          document.querySelector('form')?.append(field);
        }
      }),
    );
    await user.visitsLogin({ style: 'keycloak', answer: 'silent' });
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it('where a page writes itself anew', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak' });
    await user.seesNothing();
    await user.page.evaluate(() => {
      document.open();
      document.write(`<!doctype html><title>Connexion</title><p role="alert">Mot de passe incorrect.</p>
        <form method="post"><input name="login" autocomplete="username"><input type="password" name="pw">
        <button>Se connecter</button></form>`);
      document.close();
    });
    await user.sees(...FAILED);
  });

  it('where a page has written itself anew before the log-in', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'silent' });
    await user.seesNothing();
    await user.page.evaluate(() => {
      const { outerHTML } = document.documentElement;
      document.open();
      document.write(outerHTML);
      document.close();
    });
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it('where a name hides how the form is found', async () => {
    const user = await open();
    await user.page.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', () =>
        document.body.append(Object.assign(new Image(), { name: 'querySelector' })),
      ),
    );
    await user.visitsLogin({ style: 'keycloak', answer: 'silent' });
    await user.logsIn();
    await user.sees(...FAILED);
  });

  it('with rubbish in the storage', async () => {
    const user = await open();
    await user.world.control.store({
      journal: 'x',
      pauses: 7,
      attempts: [null],
      lastAttempt: 'x',
      opened: { a: {} },
      settings: [],
    });
    await user.visitsLogin({ style: 'keycloak', answer: 'silent' });
    await user.logsIn();
    await user.sees(...FAILED);
  });
});

forEachBrowser('a page of bad manners', (open) => {
  it.each(hostile)('that %s gets no exception out of us', async (_, manners) => {
    const user = await open();
    await user.page.evaluateOnNewDocument(manners);
    await user.visits('/aparts/?style=keycloak&answer=refused');
    const field = await user.page.waitForSelector('input[type=password]').catch(() => null);
    await field?.type('un secret');
    await field?.press('Enter');
    await user.page.waitForFunction(() => document.readyState === 'complete');
    expect(user.page.url()).toContain('https://activitepartielle.emploi.gouv.fr/');
  });
});
