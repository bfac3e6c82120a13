import { beforeAll, it } from 'vitest';
import { pages, type SavedPage } from '../pages/index.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const pagesByThemselves = pages.filter(({ past }) => !past);
const isRevealed = ({ file }: SavedPage) => file.includes('revealed/');

async function reads(user: User, saved: SavedPage): Promise<void> {
  await user.visitsSaved(saved);
  if (saved.expects.length > 0) await user.sees(...saved.expects);
  else if (isRevealed(saved)) await user.seesNothingInTheEnd();
  else await user.seesNothing();
}

// No log-in is tried on any of these pages, so their stories cannot disturb each other.
forEachBrowser('a saved page', (open) => {
  let first: User;
  // Tabs of before, to go on in: opening one takes longer than most pages do.
  let free: { edge: User[]; usual: User[] };
  beforeAll(async () => {
    first = await open();
    free = { edge: [], usual: [] };
  });

  // Some of these reveal by a transition, which only runs in the tab in front.
  it.each(pagesByThemselves.filter(isRevealed))('$file — $note', (saved) => reads(first, saved));

  // Several at once save minutes.
  it.concurrent.each(pagesByThemselves.filter((saved) => !isRevealed(saved)))(
    '$file — $note',
    async (saved) => {
      const tabs = free[saved.edge ? 'edge' : 'usual'];
      const user = tabs.pop() ?? (await first.opensTab(saved.edge ? { as: 'edge' } : {}));
      await reads(user, saved);
      tabs.push(user);
    },
  );
});
