import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { CHROMIUM_FAMILY, findBrowser } from '../../../scripts/browsers.ts';
import { startExtranet } from '../../extranet/index.ts';
import { type Control, openControl } from './control.ts';
import { type Launched, launch } from './launch.ts';
import { output } from './output.ts';
import { until } from './poll.ts';
import { createRecord, type Record } from './record.ts';

export type BrowserName = 'chromium' | 'firefox';

/** `e2e`: the shipped extension but for its overlay's root, which is open. */
export type Build = 'e2e' | 'shipped';

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

/** Starts everything a file of stories needs. */
export async function createWorld(name: BrowserName, build: Build): Promise<World> {
  const program = await findBrowser(name === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY);
  if (!program) throw new Error(`No usable ${name}: \`npm test\` installs one, or says what to install.`);
  const extranet = await startExtranet();
  const folder = `${build === 'e2e' ? 'e2e-' : ''}${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  // A copy: a build under way must not pull the extension from under a story.
  const copy = mkdtempSync(join(tmpdir(), 'aide-'));
  cpSync(join(output, folder), copy, { recursive: true });
  const launched = await launch({ program, build: copy, road: extranet });
  const close = async () => {
    await launched.browser.close();
    await extranet.close();
    rmSync(copy, { recursive: true, force: true });
  };
  const control = await ready(launched).catch(async (error) => {
    await close();
    throw error;
  });
  return {
    ...launched,
    name,
    origin: extranet.origin,
    extranet,
    control,
    record: createRecord(launched.browser),
    photo: (page, title) => photograph(page, join(output, 'screenshots', name), title),
    close,
  };
}

/** The first-run page comes in its own time; a story must not start before, or it would lose the focus to it. */
async function ready(launched: Launched): Promise<Control> {
  const { browser, extensionUrl } = launched;
  await until(
    async () => addresses(await browser.pages()),
    (urls) => urls.some((url) => url.startsWith(extensionUrl)),
    () => 'The first-run page did not open.',
  );
  return openControl(launched);
}

/** Asked of the documents themselves: the driver does not learn of extension pages in Firefox. */
const addresses = (pages: Page[]) =>
  Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));

async function photograph(page: Page, folder: string, title: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${title}.png` });
}
