import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './world.ts';

declare const axe: typeof import('axe-core');

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core objects to in a page, by rule and place; empty when it is content. It sees open shadow roots only.
 * `colours`: asks of the colours alone, where another theme is all that has changed.
 */
export async function accessibilityFaults(
  page: Page,
  asks: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  // Half a megabyte: once for each document is enough.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (onlyColours) => {
    const { violations } = await axe.run(document, onlyColours ? { runOnly: ['color-contrast'] } : {});
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, asks === 'colours');
}

/** How far a page is wider than its window, in CSS pixels; 0 when it needs no sideways scrolling. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** Looks at a page in the light and in the dark theme. Firefox takes its theme from a preference: there, in one. */
export async function inEachTheme(page: Page, browser: BrowserName, look: () => Promise<void>) {
  const themes = browser === 'chromium' ? ['light', 'dark'] : [];
  if (themes.length === 0) await look();
  for (const value of themes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await look();
  }
}
