import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { it } from 'vitest';
import type { FoundBrowser } from '../../scripts/browsers.ts';
import { CONNECT_HOST } from '../extranet/host.ts';
import { type Extranet, startExtranet } from '../extranet/index.ts';
import { FAILED } from './advice-ids.ts';
import { waitForAdvice } from './harness/advice.ts';
import { handsOn } from './harness/hands.ts';
import { programOf } from './harness/kept-worlds.ts';
import { openBrowser } from './harness/launch.ts';
import { output } from './harness/output.ts';
import { unpackedId } from './harness/policy-files.ts';
import { until } from './harness/poll.ts';
import { browsers } from './harness/stories.ts';
import { addInSettings, iconPressed } from './harness/trust.ts';

interface Desk {
  program: FoundBrowser;
  extranet: Extranet;
  /** Of the profile and the extension. */
  folder: string;
}

/** Chromium as its user starts it day after day: what is given on the command line is in the profile as if it had been installed. */
async function inChromium({ program, extranet, folder }: Desk, story: (browser: Browser) => Promise<void>) {
  const extension = join(folder, 'extension');
  const road = {
    ...extranet,
    chromiumArgs: () => [...extranet.chromiumArgs(), `--load-extension=${extension}`],
  };
  const browser = await openBrowser({ program, road, profile: join(folder, 'profile') });
  try {
    await story(browser);
  } finally {
    await browser.close();
  }
}

const isThere = (browser: Browser) =>
  until(
    async () => browser.targets().some((target) => target.url().endsWith('/background.js')),
    Boolean,
    () => 'The extension does not start.',
  );

async function isRefusedWithHelp(page: Page): Promise<void> {
  await page.goto(`https://${CONNECT_HOST}/`);
  await handsOn(page).logsIn();
  await waitForAdvice(page, FAILED);
}

/** Firefox forgets an extension that is not signed when it ends; so do Chrome and Edge, which take none from the command line. */
it.each(browsers.filter((name) => name === 'chromium'))(
  'a host that was allowed has help after the browser was closed and opened again: %s',
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'restart-'));
    const desk = { program: await programOf(name), extranet: await startExtranet(), folder };
    cpSync(join(output, 'e2e-chrome-mv3'), join(folder, 'extension'), { recursive: true });
    const extensionUrl = `chrome-extension://${unpackedId(join(folder, 'extension'))}/`;
    try {
      await inChromium(desk, async (browser) => {
        await isThere(browser);
        const page = await browser.newPage();
        await page.goto(`https://${CONNECT_HOST}/`);
        await addInSettings({ browser, extensionUrl }, CONNECT_HOST);
        await page.bringToFront();
        const popup = await iconPressed(page, { browser, extensionUrl });
        await handsOn(popup).clicks('Aider aussi ici');
        await isRefusedWithHelp(page);
      });
      await inChromium(desk, async (browser) => {
        await isThere(browser);
        await isRefusedWithHelp(await browser.newPage());
      });
    } finally {
      await desk.extranet.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  },
);
