import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, type SavedPage } from '../pages/index.ts';
import type { Judgement } from '../pages/judge.ts';
import { type Desk, judgeLaidOut, metAs, openDesk } from './harness/desk.ts';
import { answerWith, byFolder, changesByItself, contentOf } from './harness/saved.ts';
import { browsers } from './harness/stories.ts';

const folders = byFolder(pages.filter((saved) => !changesByItself(saved)));

/** A status comes with a visit only, frames come after `load` in a page that is written, and a policy would bind the pages after it. */
const hasToBeVisited = ({ file, status = 200 }: SavedPage): boolean =>
  status !== 200 || /<i?frame|content-security-policy/i.test(contentOf(file));

describe.each(browsers)('saved pages are judged rightly, without an extension, in %s', (name) => {
  let desk: Desk;
  let visitor: Page;
  beforeAll(async () => {
    desk = await openDesk(name);
    visitor = await desk.page.browser().newPage();
    await desk.page.bringToFront();
  });
  afterAll(() => desk?.close());

  it.each(folders)('%s', { timeout: 180_000 }, async (_, saved) => {
    const faults: string[] = [];
    for (const one of saved) {
      const judged = hasToBeVisited(one)
        ? await visited(visitor, desk, one)
        : await judgeLaidOut(desk, one, contentOf(one.file));
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

async function visited(tab: Page, { extranet, judge }: Desk, saved: SavedPage): Promise<Judgement> {
  await answerWith(tab, saved);
  await tab.goto(extranet.origin + saved.path);
  await tab.evaluate(judge);
  return tab.evaluate((met) => judgePage(met), metAs(saved));
}
