import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcome } from '../../entrypoints/background/guide.ts';

/** Lets the browser say how the extension came to be there. */
const installedBy = (installType: string) =>
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(fakeBrowser, 'management');
});

describe('the first-run page', () => {
  it.each(['normal', 'development'])('opens after an installation: %s', async (type) => {
    installedBy(type);
    const create = vi.spyOn(browser.tabs, 'create');
    await openWelcome();
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/guide\.html#bienvenue$/) });
  });

  it.each(['admin', 'sideload', 'other'])('stays away where nobody asked for it: %s', async (type) => {
    installedBy(type);
    const create = vi.spyOn(browser.tabs, 'create');
    await openWelcome();
    expect(create).not.toHaveBeenCalled();
  });

  it('opens once, also where the browser starts the extension twice, or does not say who installed it', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await openWelcome();
    await openWelcome();
    expect(create).toHaveBeenCalledOnce();
  });
});
