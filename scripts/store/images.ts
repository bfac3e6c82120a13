// npm run store:images: makes the pictures of the listings and of the README from the running extension, after `npm run build:e2e`.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type User, userIn } from '../../tests/e2e/harness/user.ts';
import { createWorld, type World } from '../../tests/e2e/harness/world.ts';
import { CHROMIUM_FAMILY, ensureBrowser } from '../browsers.ts';
import { readmePictures } from './readme.ts';

const root = join(import.meta.dirname, '../..');
const images = join(root, 'store/images');
const size = { width: 1280, height: 800 };
const drawing = readFileSync(join(root, 'assets/icon.svg')).toString('base64');
const icon = (width: number) =>
  `<img width="${width}" height="${width}" src="data:image/svg+xml;base64,${drawing}">`;
/** The field of the security code in the stand-in. */
const CODE = 'input[name$="code"]';
/** The ground that small things are shown on. */
const GROUND = 'linear-gradient(#eef4f1, #d9e8e3)';

const to = (name: string): `${string}.png` => `${images}/${name}.png`;
const photograph = (page: Page, name: string) => page.screenshot({ path: to(name) });

/** A scene as people see it: nothing moves any more, and it was really reached. */
async function settled(user: User, ...words: string[]): Promise<void> {
  for (const word of words) await user.reads(word);
  await user.page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))),
  );
}

async function refusedLogin(world: World): Promise<void> {
  const user = await userIn(world, { viewport: size });
  await user.visitsLogin({ style: 'bootstrap', answer: 'refused' });
  await user.logsIn();
  await user.sees('recover-credentials', 'check-spam', 'existing-asp-account');
  await settled(user);
  await photograph(user.page, '1-connexion-refusee');
  const popup = await user.opensPopup();
  await popup.page.setViewport({ width: 400, height: 600, deviceScaleFactor: 1 });
  await popup.page.waitForSelector('main, body > *');
  await settled(popup);
  const height = await popup.page.evaluate(() => Math.min(600, document.documentElement.scrollHeight));
  const shot = await popup.page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 400, height } });
  await onGround(
    world.browser,
    size,
    `<img style="box-shadow:0 12px 40px #0003;border-radius:8px" src="data:image/png;base64,${shot}">`,
    '3-fenetre',
  );
}

async function securityCode(world: World): Promise<void> {
  const user = await userIn(world, { viewport: size });
  await user.visitsLogin({ style: 'bootstrap', code: true });
  await user.sees('security-code');
  await user.page.focus(CODE);
  await user.page.keyboard.type('aBcD');
  await settled(user);
  await photograph(user.page, '2-code-de-securite');
}

async function guide(world: World): Promise<void> {
  const user = await userIn(world, { viewport: size });
  const scenes = [
    // Words that come with the view itself: its heading is there before.
    ['accueil', 'Vérifier un mail', '4-guide'],
    ['assistance', 'Copier le texte', '5-demande-d-assistance'],
  ] as const;
  for (const [at, words, name] of scenes) {
    const page = await user.opensGuide(at);
    await page.page.setViewport(size);
    await settled(page, words);
    await photograph(page.page, name);
  }
}

async function onGround(
  browser: Browser,
  viewport: { width: number; height: number },
  html: string,
  name: string,
) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${GROUND}}</style>${html}`,
  );
  await photograph(page, name);
  await page.close();
}

/** 96 of 128 pixels, as the Chrome Web Store wants it; around it nothing. */
async function paddedIcon(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 128, height: 128 });
  await page.setContent(`<style>body{margin:16px}img{display:block}</style>${icon(96)}`);
  await page.screenshot({ path: to('icon-128'), omitBackground: true });
  await page.close();
}

mkdirSync(images, { recursive: true });
const world = await createWorld(await ensureBrowser(CHROMIUM_FAMILY), 'e2e', images);
try {
  await refusedLogin(world);
  await securityCode(world);
  await guide(world);
  await onGround(world.browser, { width: 440, height: 280 }, icon(150), 'tile');
  await paddedIcon(world.browser);
  await readmePictures(world);
  const errors = world.record.take();
  if (errors.length > 0) throw new Error(`Errors were reported:\n${errors.join('\n')}`);
  console.log(`The pictures are in ${images} and assets/readme.`);
} finally {
  await world.close();
}
