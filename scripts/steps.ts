import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** One line of the summary. A step that is no test run counts as one test itself. */
export interface Result {
  step: string;
  passed: number;
  failed: number;
  seconds: number;
}

export interface Step {
  name: string;
  /** Shell commands, run in order until one fails. */
  commands: readonly string[];
  /** Where vitest leaves its JSON, for a step that runs tests. */
  report?: string;
  /** Added to the environment. */
  env?: Readonly<Record<string, string>>;
}

/** Runs a step with its output shown as it comes. */
export function run({ name, commands, report, env }: Step): Result {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
  if (report) rmSync(report, { force: true });
  const start = Date.now();
  const how = { stdio: 'inherit', shell: true, env: { ...process.env, ...env } } as const;
  const ok = commands.every((command) => spawnSync(command, how).status === 0);
  const counts = report ? countsIn(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return { step: name, ...counts, seconds: (Date.now() - start) / 1000 };
}

/** A step that could not even start. */
export const notRun = ({ name }: Step): Result => ({
  step: `${name} (not run)`,
  passed: 0,
  failed: 1,
  seconds: 0,
});

/**
 * Counts of a vitest report. Tests left out (by a hook that failed, or skipped) count as failed; so does a run that
 * failed for another reason than a test.
 */
function countsIn(report: string, ok: boolean): { passed: number; failed: number } {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numTotalTests - numPassedTests;
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}

/** The table of all steps and, as its last line, the totals. */
export function summary(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ step }) => step.length));
  const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0);
  const lines = results.map(({ step, passed, failed, seconds }) =>
    [
      failed ? '✗' : '✓',
      step.padEnd(width),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(11),
      `${seconds.toFixed(1)} s`.padStart(8),
    ].join('  '),
  );
  return ['', ...lines, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
