import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readShapeFile } from '../../lib/doors/shape-schema.ts';
import { shapeFile } from '../../lib/shape/shape-file.ts';
import { markupOf } from '../../scripts/page/markup.ts';
import { type Extranet, startExtranet } from '../extranet/index.ts';
import { pages, type SavedPage } from '../pages/index.ts';
import { judgeScript } from './harness/judge.ts';
import { programOf } from './harness/kept-worlds.ts';
import { openBrowser } from './harness/launch.ts';
import { changesByItself, contentOf } from './harness/saved.ts';
import { browsers } from './harness/stories.ts';

const judge = judgeScript();
/** A status comes with a visit only, and a policy would bind the pages after it. */
const isWritten = (saved: SavedPage): boolean =>
  !changesByItself(saved) &&
  (saved.status ?? 200) === 200 &&
  !/content-security-policy/i.test(contentOf(saved.file));
/** One of three: each has to be laid out twice. */
const some = pages.filter(isWritten).filter((_, at) => at % 3 === 0);

/**
 * Of a hundred pages, as many as must still call for the same advice once they were described, masked and laid down
 * again: the rest loses its words to the mask, or what only a style or a closed root told.
 */
const STILL_UNDERSTOOD = 92;

describe.runIf(browsers.includes('chromium'))('saved pages, described for the maintainers', () => {
  let browser: Browser;
  let extranet: Extranet;
  let desk: Page;
  beforeAll(async () => {
    extranet = await startExtranet();
    browser = await openBrowser({ program: await programOf('chromium'), road: extranet });
    desk = await browser.newPage();
    await desk.goto(`${extranet.origin}/aparts/aide`);
    await desk.evaluate(await judge);
  });
  afterAll(async () => {
    await browser?.close();
    await extranet?.close();
  });

  it('mostly call for the same advice when they are read back', { timeout: 300_000 }, async () => {
    const lost: string[] = [];
    for (const saved of some) {
      const { advice, described } = await desk.evaluate(
        told,
        saved.path,
        contentOf(saved.file),
        metAs(saved),
      );
      const read = readShapeFile(shapeFile(described));
      if ('problem' in read) throw new Error(`${saved.file}: ${read.problem}`);
      const again = await desk.evaluate(told, saved.path, markupOf(read.shape), metAs(saved));
      if (again.advice.join() !== advice.join())
        lost.push(`${saved.file}: [${advice.join()}] -> [${again.advice.join()}]`);
    }
    const share = 100 - (100 * lost.length) / some.length;
    expect(share, lost.join('\n')).toBeGreaterThanOrEqual(STILL_UNDERSTOOD);
  });
});

const metAs = ({ edge = false, past }: SavedPage) => ({ edge, isAnswer: past === 'attempt' });

/** Runs in the page, which becomes the saved one. */
async function told(path: string, html: string, met: Parameters<typeof judgePage>[0]) {
  history.replaceState(null, '', `${location.origin}${path}`);
  document.open();
  document.write(html);
  document.close();
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  return { advice: judgePage(met).advice, described: describePage() };
}
