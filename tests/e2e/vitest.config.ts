import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { PATIENCE } from './harness/poll.ts';

/** Begins with the longest files: started last, one of them would run on alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const longest = ['saved-pages', 'judged-pages', 'accessibility', 'attempts', 'life', 'hostile-saved'];
    const place = ({ moduleId }: TestSpecification) =>
      [...longest, ''].findIndex((name) => moduleId.includes(name));
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/** Stories in real browsers, on the builds that lie in `.output`: `npm run build` and `npm run build:e2e` come first. */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    environment: 'node',
    // Files that one process tells share its browsers: see `kept-worlds.ts`.
    isolate: false,
    // Of nine hundred stories, a busy browser now and then loses a click or a tab; what is broken is so twice.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: PATIENCE } },
    // Told alone, a story keeps 0.4 of a core busy: five at once leave two cores hardly ever idle, and none minds being late.
    maxWorkers: 5,
    // Tabs that stories open side by side; most of their time is spent waiting for nothing to happen.
    maxConcurrency: 12,
    sequence: { sequencer: LongestFirst },
  },
});
