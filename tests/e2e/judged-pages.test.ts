import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extranet, startExtranet } from '../extranet/index.ts';
import { pages, type SavedPage } from '../pages/index.ts';
import type { Judgement, Met } from '../pages/judge.ts';
import { judgeScript } from './harness/judge.ts';
import { programOf } from './harness/kept-worlds.ts';
import { openBrowser } from './harness/launch.ts';
import { answerWith, byFolder, changesByItself, contentOf } from './harness/saved.ts';
import { browsers } from './harness/stories.ts';

const judge = judgeScript();
const folders = byFolder(pages.filter((saved) => !changesByItself(saved)));

const metAs = ({ edge = false, past }: SavedPage): Met => ({ edge, isAnswer: past === 'attempt' });
/** A status comes with a visit only, frames come after `load` in a page that is written, and a policy would bind the pages after it. */
const hasToBeVisited = ({ file, status = 200 }: SavedPage): boolean =>
  status !== 200 || /<i?frame|content-security-policy/i.test(contentOf(file));

describe.each(browsers)('saved pages are judged rightly, without an extension, in %s', (name) => {
  let browser: Browser;
  let extranet: Extranet;
  let desk: Page;
  let visitor: Page;
  beforeAll(async () => {
    extranet = await startExtranet();
    browser = await openBrowser({ program: await programOf(name), road: extranet });
    visitor = await browser.newPage();
    desk = await browser.newPage();
    await desk.goto(`${extranet.origin}/aparts/aide`);
    await desk.evaluate(await judge);
  });
  afterAll(async () => {
    await browser?.close();
    await extranet?.close();
  });

  it.each(folders)('%s', { timeout: 180_000 }, async (_, saved) => {
    const faults: string[] = [];
    for (const one of saved) {
      const judged = hasToBeVisited(one)
        ? await visited(visitor, extranet.origin, one)
        : await desk.evaluate(judgeWritten, one.path, contentOf(one.file), metAs(one));
      faults.push(...faultsOf(one, judged));
    }
    expect(faults).toEqual([]);
  });
});

/** What the judge gets wrong about a page. */
function faultsOf({ file, note, expects, strange = false }: SavedPage, judged: Judgement): string[] {
  const { advice, isLetThrough, isStrange } = judged;
  if (advice.join() !== expects.join())
    return [`${file}: ${note} Expected [${expects.join(', ')}], judged [${advice.join(', ')}].`];
  if (isStrange !== strange)
    return [`${file}: ${note} Its password is ${isStrange ? 'taken for one that no rule knows' : 'known'}.`];
  return advice.length > 0 && !isLetThrough ? [`${file}: The gate keeps back what the rules would see.`] : [];
}

/** Runs in the page, which becomes the saved one: a visit to each takes several times as long. */
async function judgeWritten(path: string, html: string, met: Met): Promise<Judgement> {
  history.replaceState(null, '', `${location.origin}${path}`);
  document.open();
  document.write(html);
  document.close();
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  return judgePage(met);
}

async function visited(tab: Page, origin: string, saved: SavedPage): Promise<Judgement> {
  await answerWith(tab, saved);
  await tab.goto(origin + saved.path);
  await tab.evaluate(await judge);
  return tab.evaluate((met) => judgePage(met), metAs(saved));
}
