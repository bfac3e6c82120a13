import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { SavedPage } from '../../pages/index.ts';
import { answered } from './hands.ts';

const folder = join(import.meta.dirname, '../../pages');

/** Opens a saved page at its path of the site; with a past, as the answer to a log-in from the same page. */
export async function visitSaved(page: Page, origin: string, saved: SavedPage): Promise<void> {
  await answerWith(page, saved);
  await page.goto(origin + saved.path);
  if (saved.past === 'attempt') await answered(page, () => enterPassword(page));
}

/** From now on, every address that the tab goes to shows the saved page. */
async function answerWith(page: Page, { file, status = 200 }: SavedPage): Promise<void> {
  const body = readFileSync(join(folder, file));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isThePage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isThePage) void request.respond({ status, contentType: 'text/html; charset=utf-8', body });
    else void request.continue();
  });
}

async function enterPassword(page: Page): Promise<void> {
  await page.focus('input[type=password]');
  await page.keyboard.type('un secret');
  await page.keyboard.press('Enter');
}
