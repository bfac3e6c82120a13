import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { SavedPage } from '../../pages/index.ts';
import { answered } from './hands.ts';

const folder = join(import.meta.dirname, '../../pages');

/** Opens a saved page at its path of the site; with a past, as the answer to a log-in. */
export async function visitSaved(page: Page, origin: string, saved: SavedPage): Promise<void> {
  if (saved.past !== 'attempt') {
    await answerWith(page, saved);
    await page.goto(origin + saved.path);
    return;
  }
  await answerWith(page, { ...saved, status: 200 });
  await page.goto(origin + saved.path);
  // A page that has no form to send, or sends it by a script that was not saved, is the answer to another one.
  if (!(await canBeSent(page))) {
    await answerFromSite(page);
    await page.goto(`${origin}/aparts/`);
  }
  await answerWith(page, saved);
  await answered(page, () => fillAndSend(page));
}

/** From now on, every address that the tab goes to shows the saved page. */
async function answerWith(page: Page, { file, status = 200 }: SavedPage): Promise<void> {
  const body = readFileSync(join(folder, file));
  page.removeAllListeners('request');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isThePage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isThePage) void request.respond({ status, contentType: 'text/html; charset=utf-8', body });
    else void request.continue();
  });
}

async function answerFromSite(page: Page): Promise<void> {
  page.removeAllListeners('request');
  await page.setRequestInterception(false);
}

const canBeSent = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=password]');
    const controls = 'button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]';
    return Boolean(field?.checkVisibility() && field.form?.querySelector(controls));
  });

/** Types something into every field of the log-in form that can be seen, and presses Enter in the last. */
async function fillAndSend(page: Page): Promise<void> {
  const form = await page.evaluateHandle(
    () => document.querySelector<HTMLInputElement>('input[type=password]')?.form ?? document,
  );
  for (const field of await form.$$(
    'input:not([type=hidden], [type=checkbox], [type=radio], [type=submit])',
  )) {
    if (!(await field.isVisible())) continue;
    await field.focus();
    await page.keyboard.type('paie@exemple.fr');
  }
  await page.focus('input[type=password]');
  await page.keyboard.press('Enter');
}
