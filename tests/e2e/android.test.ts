import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { output } from './harness/output.ts';
import { until } from './harness/poll.ts';

type Listener = (...told: never[]) => unknown;

/** What Firefox for Android offers to a background: no `commands`, no `windows`, no `storage.managed`. */
function androidBrowser() {
  const heard = new Map<string, Listener[]>();
  const event = (name: string) => ({
    addListener: (listener: Listener) => heard.set(name, [...(heard.get(name) ?? []), listener]),
    removeListener: () => undefined,
    hasListener: () => false,
  });
  const area = (name: string) => {
    const kept: Record<string, unknown> = {};
    return {
      kept,
      get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
      set: async (entries: object) => void Object.assign(kept, entries),
      remove: async (key: string) => void delete kept[key],
      onChanged: event(`storage.${name}.onChanged`),
    };
  };
  const local = area('local');
  const session = area('session');
  const open: { id: number; incognito: boolean }[] = [];
  const created: string[] = [];
  const browser = {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `moz-extension://ours${path}`,
      getManifest: () => ({}),
      onMessage: event('message'),
      onInstalled: event('installed'),
      onStartup: event('startup'),
    },
    storage: { local, session, onChanged: event('storage.onChanged') },
    tabs: {
      query: async () => open,
      create: async ({ url }: { url: string }) => void created.push(url),
      sendMessage: async () => undefined,
      onRemoved: event('tab closed'),
      onUpdated: event('tab updated'),
    },
    scripting: { executeScript: async () => [] },
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
    management: { getSelf: async () => ({ installType: 'normal' }) },
    permissions: {
      onAdded: event('permission given'),
      onRemoved: event('permission taken'),
      contains: async () => true,
      getAll: async () => ({ origins: [] }),
    },
  };
  const tell = (name: string, ...told: unknown[]) =>
    (heard.get(name) ?? []).map((listener) => Reflect.apply(listener, undefined, told));
  return { browser, heard, tell, session, open, created };
}

describe('the background as it was built, on Firefox for Android', () => {
  let phone: ReturnType<typeof androidBrowser>;

  beforeEach(() => {
    phone = androidBrowser();
    const code = readFileSync(join(output, 'firefox-mv3/background.js'), 'utf8');
    const { browser } = phone;
    const world = createContext({ browser, chrome: browser, URL, AbortController, setTimeout, clearTimeout });
    // The polyfill leaves alone what is an object of its own world.
    runInContext('browser = { ...browser }', world);
    runInContext(code, world);
  });

  it('starts to the end: it hears messages, changes of what is paused, and tabs that close', () => {
    const names = [...phone.heard.keys()];
    expect(names).toEqual(expect.arrayContaining(['message', 'installed', 'tab closed']));
    expect(names.some((name) => name.startsWith('storage.'))).toBe(true);
  });

  it('tells a page that no key is assigned', async () => {
    const answers: unknown[] = [];
    phone.tell('message', { kind: 'keys' }, { id: 'ours' }, (answer: unknown) => answers.push(answer));
    await until(
      async () => answers,
      (all) => all.length > 0,
      () => 'No answer.',
    );
    expect(answers).toEqual([{ overlay: '', 'security-code': '' }]);
  });

  it('forgets the log-ins of private windows with the last private tab, though it knows no windows', async () => {
    const attempt = { at: 1, place: 'https://activitepartielle.emploi.gouv.fr/', outcome: 'refused' };
    phone.session.kept.journal = [attempt];
    phone.open.push({ id: 7, incognito: true }, { id: 8, incognito: true }, { id: 9, incognito: false });
    phone.tell('tab closed', 7, { isWindowClosing: false });
    await new Promise((done) => setImmediate(done));
    expect(phone.session.kept.journal).toEqual([attempt]);
    phone.open.shift();
    phone.tell('tab closed', 8, { isWindowClosing: false });
    await until(
      async () => phone.session.kept.journal,
      (journal) => Array.isArray(journal) && journal.length === 0,
      () => 'The journal is still there.',
    );
  });
});
