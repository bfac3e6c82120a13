import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_FAMILY, ensureBrowser } from '../../scripts/browsers.ts';
import { contenders } from './contenders.ts';
import { verdicts } from './marks.ts';
import { measure, type Run } from './run.ts';
import { figuresTable, marksTable } from './table.ts';

const root = join(import.meta.dirname, '../..');
const kept = join(root, '.output/bench.json');

const wishes = () =>
  parseArgs({
    options: {
      /** How often everything is measured. */
      rounds: { type: 'string', default: '5' },
      /** `NAME=DIR`: one more unpacked extension; may be given several times. */
      ext: { type: 'string', multiple: true, default: [] },
      /** Prints a run that was kept, and measures nothing. */
      from: { type: 'string' },
      /** Fails when a mark is missed. */
      check: { type: 'boolean', default: false },
    },
  }).values;

const read = (file: string): Run => JSON.parse(readFileSync(file, 'utf8'));

function added(option: string): { name: string; folder: string } {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(option) ?? [];
  if (!name || !folder) throw new Error('--ext takes NAME=DIR.');
  return { name, folder: resolve(folder) };
}

function roundsIn(option: string): number {
  const rounds = Number(option);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new Error('--rounds takes a whole number.');
}

async function measured(rounds: number, others: { name: string; folder: string }[]): Promise<Run> {
  const { path } = await ensureBrowser(CHROMIUM_FAMILY);
  const { status } = spawnSync('wxt build', { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('The build failed.');
  const keep = (run: Run) => writeFileSync(kept, JSON.stringify(run));
  return measure(path, await contenders(others), rounds, keep);
}

/** Measures or reads a run, prints it, and holds it against the marks. */
async function bench(): Promise<void> {
  const { rounds, ext, from, check } = wishes();
  const run = from ? read(from) : await measured(roundsIn(rounds), ext.map(added));
  const came = verdicts(run.samples);
  const { browser, cpus, date, node } = run.about;
  console.log(`\n${figuresTable(run.samples)}\n`);
  console.log(`${date}, ${browser}, Node ${node}, ${cpus}\n`);
  console.log(marksTable(came));
  if (check && came.some(({ verdict }) => verdict === 'missed')) process.exitCode = 1;
}

await bench().catch((error: Error) => {
  console.error(`\x1b[31m${error.message}\x1b[0m`);
  process.exitCode = 1;
});
