import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { drop, worldOf } from './kept-worlds.ts';
import { strangersAsked } from './silence.ts';
import { closeOtherTabs } from './tabs.ts';
import { type User, type UserOptions, userIn } from './user.ts';
import type { BrowserName, Build, World } from './world.ts';

/** Opens the browser for one story: nothing stored, no cookie, one empty tab. */
export type Open = (options?: UserOptions) => Promise<User>;

const asked = process.env.E2E_BROWSER;
/** The browsers that stories are told in. */
export const browsers = (['chromium', 'firefox'] as const).filter((name) => !asked || name === asked);

/**
 * Tells the same stories in each browser. One browser serves many stories, cleaned between them, until one fails or takes
 * from it what others need. A story fails when anything was reported as an error while it was told, or a stranger's host was
 * asked for anything. `E2E_BROWSER=firefox` leaves the other out.
 */
export function forEachBrowser(
  title: string,
  tell: (open: Open, name: BrowserName) => void,
  build: Build = 'e2e',
) {
  describe.each(browsers)(`${title}, in %s`, (name) => {
    let world: World;
    beforeAll(async () => {
      world = await worldOf(name, build);
    });
    beforeEach(({ onTestFailed }) =>
      onTestFailed(() => {
        world.isSpent = true;
      }),
    );
    afterAll(async () => {
      if (world?.isSpent) await drop(world);
    });
    afterEach(() => {
      expect(world.record.take()).toEqual([]);
      expect(strangersAsked(world)).toEqual([]);
    });
    tell(async (options) => {
      await cleanUp(world);
      return userIn(world, options);
    }, name);
  });
}

async function cleanUp(world: World): Promise<void> {
  const { browser, control } = world;
  await closeOtherTabs(browser, control.page);
  await control.forgetAll();
  await browser.deleteCookie(...(await browser.cookies()));
}
