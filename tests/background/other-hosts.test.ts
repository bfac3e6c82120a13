import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowedHosts, followHosts, otherHosts } from '../../entrypoints/background/other-hosts.ts';
import { knownPolicy } from '../../lib/doors/policy.ts';
import { fakePermissions } from '../doors/fake-permissions.ts';

const HOST = 'https://authkey.asp-public.fr/*';
const OTHER = 'https://sylae.asp.gouv.fr/*';

interface Script {
  id: string;
  matches: string[];
}

/** What the browser has registered, which outlives the background. */
function fakeScripting() {
  let registered: Script[] = [];
  const scripting = {
    getRegisteredContentScripts: vi.fn(async () => registered),
    registerContentScripts: vi.fn(async (scripts: Script[]) => {
      if (scripts.some(({ id }) => registered.some((one) => one.id === id))) throw new Error('Duplicate id');
      registered = [...registered, ...scripts];
    }),
    unregisterContentScripts: vi.fn(async () => {
      registered = [];
    }),
    executeScript: vi.fn(async (_: { target: { tabId: number } }) => []),
  };
  Object.assign(fakeBrowser, { scripting });
  return { scripting, hosts: () => [...new Set(registered.flatMap(({ matches }) => matches))] };
}

const sender = { tab: null, opener: null, private: false };
const isReady = async () => (await otherHosts['help-here']({ kind: 'help-here' }, sender)).ready;

let browserScripts: ReturnType<typeof fakeScripting>;
const tabs: { id: number }[] = [];
const told = vi.fn(async (_tab: number, _message: object) => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  browserScripts = fakeScripting();
  tabs.splice(0);
  told.mockClear();
  Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => tabs), sendMessage: told });
});

describe('hosts that the user has allowed', () => {
  it('are none on the first day: nothing is registered, and no tab is looked for', async () => {
    fakePermissions();
    followHosts();
    expect(await isReady()).toBe(true);
    expect(await allowedHosts()).toEqual([]);
    expect(browserScripts.hosts()).toEqual([]);
    expect(browserScripts.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('have the scripts from the moment they are allowed, in open tabs too', async () => {
    const { grants } = fakePermissions();
    followHosts();
    tabs.push({ id: 7 });
    grants(HOST);
    expect(await isReady()).toBe(true);
    expect(browserScripts.hosts()).toEqual([HOST]);
    const [call] = browserScripts.scripting.executeScript.mock.calls;
    expect(call?.[0]).toMatchObject({
      target: { tabId: 7, frameIds: [0] },
      files: expect.arrayContaining(['/page.js', '/guest.js']),
    });
  });

  it('have them again after a restart or an update, and are not registered twice', async () => {
    fakePermissions(HOST);
    followHosts();
    await isReady();
    followHosts();
    expect(await isReady()).toBe(true);
    expect(browserScripts.hosts()).toEqual([HOST]);
    expect(browserScripts.scripting.registerContentScripts).toHaveBeenCalledOnce();
    await browserScripts.scripting.unregisterContentScripts();
    followHosts();
    await isReady();
    expect(browserScripts.hosts()).toEqual([HOST]);
  });

  it('given twice are one', async () => {
    const { grants } = fakePermissions();
    followHosts();
    grants(HOST);
    grants(HOST);
    expect(await isReady()).toBe(true);
    expect(browserScripts.hosts()).toEqual([HOST]);
  });

  it('are left where they are withdrawn: every tab is told what is left', async () => {
    const { withdraws } = fakePermissions(HOST, OTHER);
    followHosts();
    tabs.push({ id: 7 }, { id: 8 });
    withdraws(HOST);
    await isReady();
    expect(browserScripts.hosts()).toEqual([OTHER]);
    expect(told.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
      [7, { hosts: [OTHER] }],
      [8, { hosts: [OTHER] }],
    ]);
  });

  it('have no help where the organisation wants none, and have it again when it changes its mind', async () => {
    fakePermissions(HOST);
    followHosts();
    await isReady();
    await knownPolicy.write({ otherSites: false });
    await vi.waitFor(() => expect(browserScripts.hosts()).toEqual([]));
    tabs.push({ id: 7 });
    await knownPolicy.write({});
    await vi.waitFor(() => expect(browserScripts.hosts()).toEqual([HOST]));
    await vi.waitFor(() => expect(browserScripts.scripting.executeScript).toHaveBeenCalled());
  });

  it('can be allowed again although an open tab never answers', async () => {
    const { withdraws, grants } = fakePermissions(HOST);
    followHosts();
    tabs.push({ id: 7 });
    told.mockReturnValueOnce(new Promise(() => undefined));
    withdraws(HOST);
    grants(HOST);
    expect(await isReady()).toBe(true);
    expect(browserScripts.hosts()).toEqual([HOST]);
  });

  it('that cannot be registered are said to be so, help the open tab all the same, and are tried again', async () => {
    const { grants } = fakePermissions();
    followHosts();
    await isReady();
    tabs.push({ id: 7 });
    browserScripts.scripting.registerContentScripts.mockRejectedValueOnce(new Error('full'));
    browserScripts.scripting.registerContentScripts.mockRejectedValueOnce(new Error('full'));
    grants(HOST);
    expect(await isReady()).toBe(false);
    expect(browserScripts.scripting.executeScript).toHaveBeenCalled();
    expect(await isReady()).toBe(true);
  });

  it('do not stop the help in one tab where another one does not take it', async () => {
    const { grants } = fakePermissions();
    followHosts();
    tabs.push({ id: 7 }, { id: 8 });
    browserScripts.scripting.executeScript.mockRejectedValueOnce(new Error('The tab was closed.'));
    grants(HOST);
    expect(await isReady()).toBe(true);
    expect(browserScripts.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)).toContain(
      8,
    );
  });

  it('are none where the browser does not tell, and nothing else suffers', async () => {
    const { permissions } = fakePermissions();
    permissions.getAll.mockRejectedValue(new Error('gone'));
    followHosts();
    expect(await isReady()).toBe(false);
  });
});
