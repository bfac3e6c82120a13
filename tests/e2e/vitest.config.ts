import { defineConfig } from 'vitest/config';

/** Stories in real browsers, on the builds that lie in `.output`: `npm run build` and `npm run build:e2e` come first. */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A browser takes a whole core while it starts; more than two at once only makes each of them late.
    maxWorkers: 2,
    // Tabs that stories open side by side; most of their time is spent waiting for nothing to happen.
    maxConcurrency: 10,
  },
});
