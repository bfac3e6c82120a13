import { beforeAll, it } from 'vitest';
import { pages } from '../pages/index.ts';
import { forEachBrowser } from './harness/stories.ts';
import type { User } from './harness/user.ts';

const answers = pages.filter(({ past }) => past === 'attempt');

forEachBrowser('a saved page, as the answer to a log-in', (open) => {
  let users: { edge: User; usual: User };
  beforeAll(async () => {
    const usual = await open();
    users = { usual, edge: await usual.opensTab({ as: 'edge' }) };
  });

  // Opening a tab takes longer than most pages do: one that has nothing to remember is as good as new.
  async function anew(edge: boolean): Promise<User> {
    const user = users[edge ? 'edge' : 'usual'];
    await user.page.bringToFront();
    await user.page.goto('about:blank');
    await user.world.control.forgetAll();
    return user;
  }

  it.each(answers)('$file — $note', async (saved) => {
    const user = await anew(saved.edge === true);
    await user.visitsSaved(saved);
    if (saved.expects.length > 0) await user.sees(...saved.expects);
    else await user.seesNothing();
  });
});
