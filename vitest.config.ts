import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit and house tests, and those of the stand-in extranet; the stories in browsers have a configuration of their own. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'happy-dom',
    // Each file in a context of its own as with the other pools, which take twice as long to set one up.
    pool: 'vmThreads',
    // One less is the default, which is one on a machine with two.
    maxWorkers: '100%',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // A property is tried on hundreds of inputs: on a busy machine that takes a while.
    testTimeout: 30_000,
  },
});
