import { spawn } from 'node:child_process';
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

/** When a step's output is shown: of steps side by side, as a whole, so that it stays apart from the other's. */
type Shown = 'as it comes' | 'at its end';

const title = (name: string): string => `\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`;

export async function run(step: Step, shown: Shown = 'as it comes'): Promise<Result> {
  const { name, commands, report } = step;
  if (report) rmSync(report, { force: true });
  if (shown === 'as it comes') console.log(title(name));
  const start = Date.now();
  const said: string[] = [title(name)];
  let ok = true;
  for (const command of commands) ok &&= await succeeds(command, step, shown, said);
  if (shown === 'at its end') console.log(said.join('\n').trimEnd());
  const counts = report ? countsIn(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return { step: name, ...counts, seconds: (Date.now() - start) / 1000 };
}

/** Runs steps one after the other; meant to run beside other steps. */
export async function inTurn(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push(await run(step, 'at its end'));
  return results;
}

function succeeds(command: string, { env }: Step, shown: Shown, said: string[]): Promise<boolean> {
  const child = spawn(command, {
    shell: true,
    stdio: shown === 'as it comes' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => parts.push(part));
  return new Promise((done) => {
    child.on('close', (code) => {
      said.push(Buffer.concat(parts).toString());
      done(code === 0);
    });
  });
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
