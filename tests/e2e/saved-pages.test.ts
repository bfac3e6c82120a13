import { beforeAll, describe, it } from 'vitest';
import { pages, type SavedPage } from '../pages/index.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const answers = pages.filter(({ past }) => past === 'attempt');
// Some of these reveal by a transition, which only runs in the tab in front.
const revealed = pages.filter(({ past, file }) => !past && file.includes('revealed/'));
const others = pages.filter((page) => !answers.includes(page) && !revealed.includes(page));

async function reads(user: User, saved: SavedPage): Promise<void> {
  await user.visitsSaved(saved);
  if (saved.expects.length > 0) await user.sees(...saved.expects);
  else if (revealed.includes(saved)) await user.seesNothingInTheEnd();
  else await user.seesNothing();
}

forEachBrowser('a saved page', (open) => {
  describe('in one tab of many', () => {
    let first: User;
    // Tabs of before, to go on in: opening one takes longer than most pages do.
    let free: User[];
    beforeAll(async () => {
      first = await open();
      free = [];
    });

    const usual = others.filter(({ edge }) => !edge);
    // No log-in is tried here, so these stories cannot disturb each other: several at once save minutes.
    it.concurrent.each(usual)('$file — $note', async (saved) => {
      const user = free.pop() ?? (await first.opensTab());
      await reads(user, saved);
      free.push(user);
    });

    const inEdge = others.filter(({ edge }) => edge);
    it.concurrent.each(inEdge)('$file — $note', async (saved) => {
      const user = await first.opensTab({ as: 'edge' });
      await reads(user, saved);
      await user.page.close();
    });
  });

  describe('in front, by itself or as the answer to a log-in', () => {
    it.each([...revealed, ...answers])('$file — $note', async (saved) => {
      const user = await open(saved.edge ? { as: 'edge' } : {});
      await reads(user, saved);
    });
  });
});
