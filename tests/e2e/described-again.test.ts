import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readShapeFile } from '../../lib/doors/shape-schema.ts';
import { shapeFile } from '../../lib/shape/shape-file.ts';
import { markupOf } from '../../scripts/page/markup.ts';
import { pages, type SavedPage } from '../pages/index.ts';
import { type Desk, judgeLaidOut, openDesk } from './harness/desk.ts';
import { changesByItself, contentOf } from './harness/saved.ts';
import { browsers } from './harness/stories.ts';

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
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('chromium');
  });
  afterAll(() => desk?.close());

  it('mostly call for the same advice when they are read back', { timeout: 300_000 }, async () => {
    const lost: string[] = [];
    for (const saved of some) {
      const { advice } = await judgeLaidOut(desk, saved, contentOf(saved.file));
      const read = readShapeFile(shapeFile(await desk.page.evaluate(() => describePage())));
      if ('problem' in read) throw new Error(`${saved.file}: ${read.problem}`);
      const again = await judgeLaidOut(desk, saved, markupOf(read.shape));
      if (again.advice.join() !== advice.join())
        lost.push(`${saved.file}: [${advice.join()}] -> [${again.advice.join()}]`);
    }
    const share = 100 - (100 * lost.length) / some.length;
    expect(share, lost.join('\n')).toBeGreaterThanOrEqual(STILL_UNDERSTOOD);
  });
});
