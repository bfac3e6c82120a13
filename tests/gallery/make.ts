import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { closeOtherTabs } from '../e2e/harness/tabs.ts';
import { userIn } from '../e2e/harness/user.ts';
import type { World } from '../e2e/harness/world.ts';
import { type Shot, sheetOf } from './sheet.ts';
import { type State, states } from './states.ts';

const WIDTHS = [320, 683, 1280];
/** The popup has a width of its own. */
const POPUP = [380];

const LOOKS = {
  clair: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  sombre: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  contraste: { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
};

/** What moves would be caught on its way. */
const STILL = { 'prefers-reduced-motion': 'reduce' };

/** Photographs every state in every look and width, and puts all on one sheet; where that is comes back. */
export async function makeGallery(world: World, folder: string): Promise<string> {
  const shots: Shot[] = [];
  for (const state of states) shots.push(...(await shotsOf(world, state, shots.length)));
  const sheet = join(folder, 'index.html');
  writeFileSync(sheet, sheetOf(shots));
  return sheet;
}

async function shotsOf(world: World, state: State, first: number): Promise<Shot[]> {
  await closeOtherTabs(world.browser, world.control.page);
  await world.control.forgetAll();
  await world.browser.deleteCookie(...(await world.browser.cookies()));
  const { page } = await state.reach(await seated(world, state));
  const shots: Shot[] = [];
  for (const width of state.name.startsWith('Fenêtre') ? POPUP : WIDTHS)
    for (const [look, features] of Object.entries(LOOKS)) {
      const file = String(first + shots.length);
      await looksLike(page, features, width);
      await world.photo(page, file);
      shots.push({ state: state.name, look, width, file: `${file}.png` });
    }
  return shots;
}

const seated = (world: World, { as }: State) =>
  userIn(world, { viewport: { width: 1280, height: 800 }, ...(as && { as }) });

async function looksLike(page: Page, features: Record<string, string>, width: number): Promise<void> {
  await page.setViewport({ width, height: width < 400 ? 640 : width < 700 ? 600 : 800 });
  await page.emulateMediaFeatures(
    Object.entries({ ...features, ...STILL }).map(([name, value]) => ({ name, value })),
  );
  // Whatever follows the window has found its place two frames later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
