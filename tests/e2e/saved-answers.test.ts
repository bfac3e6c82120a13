import { it } from 'vitest';
import { pages } from '../pages/index.ts';
import { forEachBrowser } from './harness/stories.ts';

const answers = pages.filter(({ past }) => past === 'attempt');

forEachBrowser('a saved page, as the answer to a log-in', (open) => {
  it.each(answers)('$file — $note', async (saved) => {
    const user = await open(saved.edge ? { as: 'edge' } : {});
    await user.visitsSaved(saved);
    if (saved.expects.length > 0) await user.sees(...saved.expects);
    else await user.seesNothing();
  });
});
