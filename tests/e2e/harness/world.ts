import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FoundBrowser } from '../../../scripts/browsers.ts';
import { type Extranet, startExtranet } from '../../extranet/index.ts';
import { type Control, openControl } from './control.ts';
import { type Launched, launch } from './launch.ts';
import { output } from './output.ts';
import { createRecord, type Record } from './record.ts';
import { welcomed } from './tabs.ts';
import { letSpy } from './value-spy.ts';

export type BrowserName = 'chromium' | 'firefox';

/** `e2e`: the shipped extension but for its overlay's root, which is open. `spied`: notes besides which fields it reads. `private`: allowed in private windows. */
export type Build = 'e2e' | 'shipped' | 'spied' | 'private';

/** One browser, the extension in it, and the stand-in extranet at the real address. */
export interface World extends Launched {
  name: BrowserName;
  build: Build;
  /** Something was taken from it for good: no other stories can be told in it. */
  isSpent: boolean;
  origin: string;
  extranet: Extranet;
  control: Control;
  record: Record;
  photo(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser at once, for a process that has no time to wait; `remove` then takes away its files. */
  kill(): void;
  remove(): void;
}

/** Starts everything that stories need. Photographs go to `photos`. */
export async function createWorld(program: FoundBrowser, build: Build, photos: string): Promise<World> {
  const name = program.kind === 'firefox' ? 'firefox' : 'chromium';
  const extranet = await startExtranet();
  const { remove, ...folders } = foldersFor(name, build);
  const launched = await launch({ program, ...folders, road: extranet, inPrivate: build === 'private' });
  const ends = endsOf(launched, extranet, remove);
  const control = await ready(launched).catch((error) => ends.close().then(() => Promise.reject(error)));
  const world: World = {
    ...launched,
    ...ends,
    name,
    build,
    isSpent: false,
    origin: extranet.origin,
    extranet,
    control,
    record: createRecord(launched.browser),
    photo: (page, title) => photograph(page, photos, title),
    uninstall: () => {
      world.isSpent = true;
      return launched.uninstall();
    },
  };
  return world;
}

/** A copy of the build, since one that is under way must not pull the extension from under a story, and a place for the profile. */
function foldersFor(name: BrowserName, build: Build) {
  const folder = mkdtempSync(join(tmpdir(), 'aide-'));
  const copy = join(folder, 'extension');
  const built = `${build === 'shipped' ? '' : 'e2e-'}${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  cpSync(join(output, built), copy, { recursive: true });
  if (build === 'spied') letSpy(copy);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return { build: copy, profile: join(folder, 'profile'), remove };
}

const endsOf = (
  { browser }: Launched,
  extranet: Extranet,
  remove: () => void,
): Pick<World, 'close' | 'kill' | 'remove'> => ({
  async close() {
    await browser.close();
    await extranet.close();
    remove();
  },
  kill() {
    const { pid, exitCode } = browser.process() ?? {};
    // The driver makes it the head of a group, but on Windows.
    if (pid && exitCode === null) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  },
  remove,
});

/**
 * The first-run page comes in its own time; a story must not start before, or it would lose the focus to it. That it comes is a
 * story of its own: where private windows are allowed it may stay away, since Firefox then starts the extension twice.
 */
async function ready(launched: Launched): Promise<Control> {
  await welcomed(launched.browser).catch(({ message }: Error) => console.warn(message));
  return openControl(launched);
}

async function photograph(page: Page, folder: string, title: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${title}.png` });
}
