import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { SavedPage } from '../../pages/index.ts';
import { answered } from './hands.ts';

const folder = join(import.meta.dirname, '../../pages');

/** A page with a script of its own may change while it is looked at: only a story tells what then happens. */
export const changesByItself = ({ file }: SavedPage): boolean => /<script/i.test(contentOf(file));

/** Transitions only run in the tab in front. */
export const needsTheFront = ({ file }: SavedPage): boolean =>
  /transition|animation|@keyframes/.test(contentOf(file));

export const contentOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The saved pages by folder: `locked`, `talk` and so on. */
export function byFolder(pages: readonly SavedPage[]): [string, SavedPage[]][] {
  const folders = [...new Set(pages.map(folderOf))];
  return folders.map((folder) => [folder, pages.filter((saved) => folderOf(saved) === folder)]);
}

const folderOf = ({ file }: SavedPage): string => file.split('/')[0] ?? file;

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
export async function answerWith(page: Page, { file, status = 200 }: SavedPage): Promise<void> {
  const body = contentOf(file);
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

/** Enough for a field that wants an e-mail address, and no more: every key takes its time. */
const TYPED = 'a@b';

/** Types something into every field of the log-in form that can be seen, and presses Enter in the password. */
async function fillAndSend(page: Page): Promise<void> {
  for (let nth = 0; await page.evaluate(focusField, nth); nth += 1) await page.keyboard.type(TYPED);
  await page.focus('input[type=password]');
  await page.keyboard.press('Enter');
}

/** Runs in the page: turns to the n-th of these fields, and says whether there is one. */
function focusField(nth: number): boolean {
  const form = document.querySelector<HTMLInputElement>('input[type=password]')?.form ?? document;
  const all = form.querySelectorAll<HTMLInputElement>(
    'input:not([type=hidden], [type=checkbox], [type=radio], [type=submit])',
  );
  const isVisible = (field: HTMLInputElement) =>
    field.checkVisibility({ visibilityProperty: true }) && field.getBoundingClientRect().width > 0;
  const field = [...all].filter(isVisible)[nth];
  field?.focus();
  return field !== undefined;
}
