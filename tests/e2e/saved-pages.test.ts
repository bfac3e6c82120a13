import { beforeAll, expect, it } from 'vitest';
import { pages, type SavedPage } from '../pages/index.ts';
import { inLanes } from './harness/lanes.ts';
import { byFolder, changesByItself, needsTheFront } from './harness/saved.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

/** More tabs than this at once make each of them late. */
const TABS = 6;

const changing = pages.filter(changesByItself);

/** The advice that comes, or the silence, once the page is done; null: as it should be. */
function faultOf(user: User, saved: SavedPage): Promise<string | null> {
  return asItShould(user, saved).then(
    () => null,
    (error: Error) => `${saved.file}: ${saved.note} ${error.message}`,
  );
}

const isRevealed = ({ file }: SavedPage): boolean => file.includes('revealed/');

/** What a page reveals and takes back may be seen for a moment. */
async function asItShould(user: User, saved: SavedPage): Promise<void> {
  await user.visitsSaved(saved);
  if (saved.expects.length > 0) return user.sees(...saved.expects);
  return isRevealed(saved) ? user.seesNothingInTheEnd() : user.seesNothing();
}

const inTurn = byFolder(changing.filter(isInTurn));
const sideBySide = byFolder(changing.filter((saved) => !isInTurn(saved)));

/** On the others no log-in is tried, and they do not mind another tab in front: they cannot disturb each other. */
function isInTurn(saved: SavedPage): boolean {
  // Behind another tab, a page's own clock goes slower: it would still show what it is to take back.
  const takesBack = saved.expects.length === 0 && isRevealed(saved);
  return saved.past !== undefined || takesBack || needsTheFront(saved);
}

forEachBrowser('saved pages that change by themselves', (open) => {
  let first: User;
  // Opening a tab takes longer than most pages do: one that has nothing to remember is as good as new.
  const free = { edge: [] as User[], usual: [] as User[] };
  beforeAll(async () => {
    first = await open();
  });

  /** Reads the page in a tab that is free, and says what was wrong. */
  async function read(saved: SavedPage, isAlone: boolean): Promise<string[]> {
    const tabs = free[saved.edge ? 'edge' : 'usual'];
    const user = tabs.pop() ?? (await first.opensTab(saved.edge ? { as: 'edge' } : {}));
    if (isAlone) {
      await user.page.bringToFront();
      await user.page.goto('about:blank');
      await user.world.control.forgetAll();
    }
    const fault = await faultOf(user, saved);
    tabs.push(user);
    return fault ? [fault] : [];
  }

  it.each(inTurn)('one after the other: %s', async (_, saved) => {
    const faults: string[] = [];
    for (const one of saved) faults.push(...(await read(one, true)));
    expect(faults).toEqual([]);
  });

  it.each(sideBySide)('side by side: %s', async (_, saved) => {
    const faults = await inLanes(saved, TABS, (one) => read(one, false));
    expect(faults.flat()).toEqual([]);
  });
});
