import { beforeAll, describe, it } from 'vitest';
import { pages, type SavedPage } from '../pages/index.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const answers = pages.filter(({ past }) => past === 'attempt');
const others = pages.filter(({ past }) => past !== 'attempt');

async function reads(user: User, saved: SavedPage): Promise<void> {
  await user.visitsSaved(saved);
  if (saved.expects.length > 0) await user.sees(...saved.expects);
  else if (saved.file.startsWith('revealed/')) await user.seesNothingInTheEnd();
  else await user.seesNothing();
}

forEachBrowser('a saved page', (open) => {
  describe('met by itself', () => {
    let first: User;
    beforeAll(async () => {
      first = await open();
    });

    // No log-in is tried here, so these stories cannot disturb each other: several tabs at once save minutes.
    it.concurrent.each(others)('$file — $note', async (saved) => {
      const user = await first.opensTab(saved.edge ? { as: 'edge' } : {});
      await reads(user, saved).finally(() => user.page.close());
    });
  });

  describe('as the answer to a log-in', () => {
    it.each(answers)('$file — $note', async (saved) => {
      const user = await open(saved.edge ? { as: 'edge' } : {});
      await reads(user, saved);
    });
  });
});
