import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extranet, startExtranet } from '../extranet/index.ts';
import { pages, type SavedPage } from '../pages/index.ts';
import type { Judgement } from '../pages/judge.ts';
import { judgeScript } from './harness/judge.ts';
import { programOf } from './harness/kept-worlds.ts';
import { inLanes } from './harness/lanes.ts';
import { openBrowser } from './harness/launch.ts';
import { answerWith, byFolder, changesByItself } from './harness/saved.ts';
import { browsers } from './harness/stories.ts';

/** Tabs side by side: a page that loads leaves the processor to the others. */
const TABS = 4;

const judge = judgeScript();
const folders = byFolder(pages.filter((saved) => !changesByItself(saved)));

describe.each(browsers)('saved pages are judged rightly, without an extension, in %s', (name) => {
  let browser: Browser;
  let extranet: Extranet;
  beforeAll(async () => {
    extranet = await startExtranet();
    browser = await openBrowser({ program: await programOf(name), road: extranet });
  });
  afterAll(async () => {
    await browser?.close();
    await extranet?.close();
  });

  it.each(folders)('%s', { timeout: 180_000 }, async (_, saved) => {
    const free: Page[] = [];
    const faults = await inLanes(saved, TABS, async (one) => {
      const tab = free.pop() ?? (await browser.newPage());
      const fault = await faultOf(tab, extranet.origin, one);
      free.push(tab);
      return fault ? [`${one.file}: ${fault}`] : [];
    });
    expect(faults.flat().sort()).toEqual([]);
  });
});

/** What the judge gets wrong about a page; null: nothing. */
async function faultOf(tab: Page, origin: string, saved: SavedPage): Promise<string | null> {
  const { advice, isLetThrough } = await judged(tab, origin, saved);
  if (advice.join() !== saved.expects.join())
    return `${saved.note} Expected [${saved.expects.join(', ')}], judged [${advice.join(', ')}].`;
  return advice.length > 0 && !isLetThrough ? 'The gate keeps back what the rules would see.' : null;
}

async function judged(tab: Page, origin: string, saved: SavedPage): Promise<Judgement> {
  await answerWith(tab, saved);
  await tab.goto(origin + saved.path);
  await tab.evaluate(await judge);
  return tab.evaluate((how) => judgePage(how), {
    edge: saved.edge === true,
    isAnswer: saved.past === 'attempt',
  });
}
