// Draws the icons of the manifest from assets/icon.svg. Run by hand after a change of the drawing: node scripts/icons.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FAMILY, findBrowser } from './browsers.ts';

const SIZES = [16, 32, 48, 64, 128];
const assets = join(import.meta.dirname, '..', 'assets');
const drawing = readFileSync(join(assets, 'icon.svg')).toString('base64');

const program = await findBrowser(CHROMIUM_FAMILY);
if (!program) throw new Error('No browser of the Chromium family to draw the icons with.');
// Running as root, as containers do, Chromium refuses its sandbox; it only ever opens our own drawing.
const browser = await puppeteer.launch({ executablePath: program.path, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style>
       <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    const path: `${string}.png` = `${assets}/public/icons/${size}.png`;
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
