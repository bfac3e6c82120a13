import { join } from 'node:path';
import { CHROMIUM_FAMILY, ensureBrowser } from './browsers.ts';
import { notRun, type Result, run, type Step, summary } from './steps.ts';

process.chdir(join(import.meta.dirname, '..'));

/** For work in between: no builds, and of the browsers' tests only the saved pages, in Chromium. */
const isQuick = process.argv.includes('--quick');

const vitest = (name: string, options = ''): Pick<Step, 'commands' | 'report'> => {
  const report = `.output/test/${name}.json`;
  return {
    commands: [`vitest run ${options} --reporter=default --reporter=json --outputFile.json=${report}`],
    report,
  };
};

const checks: Step[] = [
  { name: 'types', commands: ['wxt prepare', 'tsc --noEmit'] },
  { name: 'lint', commands: ['biome check --error-on-warnings .'] },
  { name: 'unit and house tests', ...vitest('unit') },
];

const builds: Step[] = [
  { name: 'build for Chromium', commands: ['wxt build'] },
  { name: 'build for Firefox', commands: ['wxt build -b firefox --mv3'] },
  {
    name: 'builds for the stories',
    commands: ['node scripts/build-e2e.ts'],
  },
];

const onBuilds: Step[] = [
  { name: 'web-ext lint', commands: ['web-ext lint -s .output/firefox-mv3'] },
  { name: 'stories in both browsers', ...vitest('e2e', '--config tests/e2e/vitest.config.ts') },
];

const quickly: Step[] = [
  {
    name: 'saved pages in Chromium',
    ...vitest('pages', '--config tests/e2e/vitest.config.ts judged-pages'),
    env: { E2E_BROWSER: 'chromium' },
  },
];

/** Missing browsers are installed before anything slow starts; a machine without them fails here, in red. */
async function browsers(): Promise<Result> {
  const start = Date.now();
  const missing: string[] = [];
  const wanted = isQuick ? [CHROMIUM_FAMILY] : [CHROMIUM_FAMILY, ['firefox'] as const];
  for (const kinds of wanted) {
    const found = await ensureBrowser(kinds).catch((error: Error) => void missing.push(error.message));
    if (found) console.log(`${found.kind}: ${found.path}`);
  }
  for (const message of missing) console.error(`\x1b[31m${message}\x1b[0m`);
  return {
    step: 'browsers',
    passed: wanted.length - missing.length,
    failed: missing.length,
    seconds: (Date.now() - start) / 1000,
  };
}

/** An old build must not answer for a new one that failed. */
function wholly(): Result[] {
  const built = builds.map(run);
  const isBuilt = built.every(({ failed }) => failed === 0);
  return [...built, ...onBuilds.map(isBuilt ? run : notRun)];
}

const results = [await browsers(), ...checks.map(run), ...(isQuick ? quickly.map(run) : wholly())];
console.log(summary(results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
