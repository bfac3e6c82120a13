import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FoundBrowser } from '../../../scripts/browsers.ts';
import { startExtranet } from '../../extranet/index.ts';
import { type Control, openControl } from './control.ts';
import { type Launched, launch } from './launch.ts';
import { output } from './output.ts';
import { createRecord, type Record } from './record.ts';
import { tabAt } from './tabs.ts';
import { letSpy } from './value-spy.ts';

export type BrowserName = 'chromium' | 'firefox';

/** `e2e`: the shipped extension but for its overlay's root, which is open. `spied`: notes besides which fields it reads. `private`: allowed in private windows. */
export type Build = 'e2e' | 'shipped' | 'spied' | 'private';

/** One browser, the extension in it, and the stand-in extranet at the real address. */
export interface World extends Launched {
  name: BrowserName;
  origin: string;
  extranet: Awaited<ReturnType<typeof startExtranet>>;
  control: Control;
  record: Record;
  photo(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything that stories need. Photographs go to `photos`. */
export async function createWorld(program: FoundBrowser, build: Build, photos: string): Promise<World> {
  const name = program.kind === 'firefox' ? 'firefox' : 'chromium';
  const extranet = await startExtranet();
  const copy = copyOf(`${build === 'shipped' ? '' : 'e2e-'}${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  if (build === 'spied') letSpy(copy);
  const inPrivate = build === 'private';
  const launched = await launch({ program, build: copy, road: extranet, inPrivate });
  const close = async () => {
    await launched.browser.close();
    await extranet.close();
    rmSync(copy, { recursive: true, force: true });
  };
  const control = await ready(launched, inPrivate).catch(async (error) => {
    await close();
    throw error;
  });
  const record = createRecord(launched.browser);
  const photo = (page: Page, title: string) => photograph(page, photos, title);
  return { ...launched, name, origin: extranet.origin, extranet, control, record, photo, close };
}

/** A copy of a build: one that is under way must not pull the extension from under a story. */
function copyOf(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'aide-'));
  cpSync(join(output, build), copy, { recursive: true });
  return copy;
}

/**
 * The first-run page comes in its own time; a story must not start before, or it would lose the focus to it. Where private
 * windows are allowed it may never come: Firefox then starts the extension twice.
 */
async function ready(launched: Launched, mayBeWithoutWelcome: boolean): Promise<Control> {
  const welcome = tabAt(launched.browser, launched.extensionUrl);
  await (mayBeWithoutWelcome ? welcome.catch(() => undefined) : welcome);
  return openControl(launched);
}

async function photograph(page: Page, folder: string, title: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${title}.png` });
}
