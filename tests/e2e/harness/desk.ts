import type { Page } from 'puppeteer-core';
import { type Extranet, startExtranet } from '../../extranet/index.ts';
import type { SavedPage } from '../../pages/index.ts';
import type { Judgement, Met } from '../../pages/judge.ts';
import { judgeScript } from './judge.ts';
import { programOf } from './kept-worlds.ts';
import { openBrowser } from './launch.ts';
import type { BrowserName } from './world.ts';

/** A tab of a browser without the extension that becomes one page after the other, with the judge in it. */
export interface Desk {
  page: Page;
  extranet: Extranet;
  /** The script that makes a page able to judge itself. */
  judge: string;
  close(): Promise<void>;
}

const built = judgeScript();

export async function openDesk(name: BrowserName): Promise<Desk> {
  const [judge, extranet] = await Promise.all([built, startExtranet()]);
  const browser = await openBrowser({ program: await programOf(name), road: extranet });
  const page = await browser.newPage();
  await page.goto(`${extranet.origin}/aparts/aide`);
  await page.evaluate(judge);
  const close = async () => {
    await browser.close();
    await extranet.close();
  };
  return { page, extranet, judge, close };
}

export const metAs = ({ edge = false, past }: SavedPage): Met => ({ edge, isAnswer: past === 'attempt' });

/** Lays the page out, at its path, and judges it: a visit to each takes several times as long. */
export const judgeLaidOut = ({ page }: Desk, saved: SavedPage, html: string): Promise<Judgement> =>
  page.evaluate(layOutAndJudge, saved.path, html, metAs(saved));

/** Runs in the page, which becomes the one that is given. */
async function layOutAndJudge(path: string, html: string, met: Met): Promise<Judgement> {
  history.replaceState(null, '', `${location.origin}${path}`);
  document.open();
  document.write(html);
  document.close();
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  return judgePage(met);
}
