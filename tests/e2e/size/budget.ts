import type { Budget } from './overruns.ts';

/**
 * Most bytes of every shipped file, in both builds; the sizes of the day with about 10 % room.
 * `npx node tests/e2e/size/table.ts` prints these lines for the builds in `.output`.
 */
export const budget: Budget = {
  'assets/guide.css': { raw: 14_000, gzip: 3_800 },
  'assets/pause-list.css': { raw: 6_300, gzip: 2_000 },
  'assets/popup.css': { raw: 1_500, gzip: 700 },
  'background.js': { raw: 61_100, gzip: 19_300 },
  'chunks/guide.js': { raw: 119_200, gzip: 40_400 },
  'chunks/pause-list.js': { raw: 41_800, gzip: 15_600 },
  'chunks/pauses.js': { raw: 42_400, gzip: 12_800 },
  'chunks/phone.js': { raw: 132_400, gzip: 32_300 },
  'chunks/popup.js': { raw: 5_500, gzip: 2_500 },
  'chunks/search.js': { raw: 22_400, gzip: 7_900 },
  'chunks/start.js': { raw: 3_800, gzip: 1_800 },
  'guide.html': { raw: 800, gzip: 400 },
  icons: { raw: 6_800, gzip: 6_900 },
  'manifest.json': { raw: 900, gzip: 600 },
  'overlay.js': { raw: 68_100, gzip: 23_700 },
  'popup.html': { raw: 700, gzip: 400 },
  'watcher.js': { raw: 42_300, gzip: 16_900 },
};
