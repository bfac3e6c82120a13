import { join } from 'node:path';
import { CHROMIUM_FAMILY, ensureBrowser } from './browsers.ts';
import { inTurn, notRun, type Result, run, type Step, summary } from './steps.ts';

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

const types: Step = { name: 'types', commands: ['wxt prepare', 'tsc --noEmit'] };
const lint: Step = { name: 'lint', commands: ['biome check --error-on-warnings .'] };
const unit: Step = { name: 'unit and house tests', ...vitest('unit') };

const builds: Step[] = [
  { name: 'build for Chromium', commands: ['wxt build'] },
  { name: 'build for Firefox', commands: ['wxt build -b firefox --mv3'] },
  {
    name: 'builds for the stories',
    commands: ['node scripts/build-e2e.ts'],
  },
];

const linter: Step = { name: 'web-ext lint', commands: ['web-ext lint -s .output/firefox-mv3'] };
const stories: Step = {
  name: 'stories in both browsers',
  ...vitest('e2e', '--config tests/e2e/vitest.config.ts'),
};

const savedPages: Step = {
  name: 'saved pages in Chromium',
  ...vitest('pages', '--config tests/e2e/vitest.config.ts judged-pages'),
  env: { E2E_BROWSER: 'chromium' },
};

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

const isFine = ({ failed }: Result): boolean => failed === 0;

/**
 * What waits for nothing goes on beside the builds and the stories, which leave a processor idle now and then. An old build must
 * not answer for a new one that failed.
 */
async function wholly(): Promise<Result[]> {
  const checked = inTurn([lint, unit]);
  const built = await inTurn(builds);
  const isBuilt = built.every(isFine);
  const linted = isBuilt ? inTurn([linter]) : [notRun(linter)];
  const told = isBuilt ? await run(stories) : notRun(stories);
  return [...(await checked), ...built, ...(await linted), told];
}

const quickly = async (): Promise<Result[]> =>
  (await Promise.all([inTurn([{ ...unit, env: { QUICK: '1' } }]), inTurn([lint, savedPages])])).flat();

const ready = await browsers();
// Before anything is built: both write down what the types are.
const typed = await run(types);
const results = [ready, typed, ...(isQuick ? await quickly() : await wholly())];
console.log(summary(results));
process.exitCode = results.every(isFine) ? 0 : 1;
