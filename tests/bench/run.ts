import { cpus } from 'node:os';
import { type Chromium, startChromium } from './chromium.ts';
import { type Contender, type Pass, popupOf } from './contenders.ts';
import { bytes } from './passes/bytes.ts';
import { load } from './passes/load.ts';
import { overlay } from './passes/overlay.ts';
import { popup } from './passes/popup.ts';
import { storm } from './passes/storm.ts';
import { startServer } from './server.ts';
import type { Sample } from './statistics.ts';

/** One run, as it is kept: where and when, and every sample of every contender. */
export interface Run {
  about: { date: string; browser: string; node: string; cpus: string };
  samples: Record<string, Sample[]>;
}

/** The popup goes first, as long as it is cold; bytes are taken in a round of their own. */
const TIMED: readonly Pass[] = ['popup', 'load', 'storm', 'overlay'];

/** Measures all contenders side by side; `keep` gets the run after each round. */
export async function measure(
  path: string,
  contenders: readonly Contender[],
  rounds: number,
  keep: (run: Run) => void,
): Promise<Run> {
  const server = await startServer();
  const run: Run = { about: about(), samples: Object.fromEntries(contenders.map(({ name }) => [name, []])) };
  const start = (folder?: string) => startChromium(path, server.port, folder);
  try {
    for (let round = 0; round <= rounds; round++) {
      const passes: readonly Pass[] = round === 0 ? ['bytes'] : TIMED;
      for (const contender of shuffled(contenders)) {
        const sample = await patiently(contender, () => sampleOf(contender, passes, start, run));
        if (sample) run.samples[contender.name]?.push(sample);
      }
      console.error(round === 0 ? 'bytes counted' : `round ${round} of ${rounds}`);
      keep(run);
    }
  } finally {
    server.close();
  }
  return run;
}

const about = () => {
  const cores = cpus();
  return {
    date: new Date().toISOString(),
    browser: '',
    node: process.version,
    cpus: `${cores.length} × ${cores[0]?.model ?? 'unknown'}`,
  };
};

/** A browser that stumbles is given one more try; then the round goes on without this sample, and says so. */
async function patiently({ name }: Contender, take: () => Promise<Sample>): Promise<Sample | undefined> {
  return take().catch((first: Error) => {
    console.error(`${name}: ${first.message} Once more.`);
    return take().catch((second: Error) => void console.error(`${name}: ${second.message} Left out.`));
  });
}

async function sampleOf(
  { folder, passes }: Contender,
  wanted: readonly Pass[],
  start: (folder?: string) => Promise<Chromium>,
  run: Run,
): Promise<Sample> {
  const due = wanted.filter((pass) => passes.includes(pass));
  if (due.length === 0) return {};
  const chromium = await start(folder);
  run.about.browser = chromium.version;
  try {
    const taken: Sample[] = [];
    for (const pass of due) taken.push(await passed(chromium, pass, folder));
    return Object.assign({}, ...taken);
  } finally {
    await chromium.close();
  }
}

async function passed(chromium: Chromium, pass: Pass, folder?: string): Promise<Sample> {
  if (pass === 'load') return load(chromium);
  if (pass === 'storm') return storm(chromium);
  if (pass === 'overlay') return overlay(chromium);
  if (folder === undefined) return {};
  if (pass === 'bytes') return bytes(chromium, folder);
  const page = popupOf(folder);
  return page ? popup(chromium, page) : {};
}

/** Another order in every round, so that nobody always comes after the same one. */
const shuffled = (contenders: readonly Contender[]) =>
  contenders
    .map((contender) => ({ contender, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ contender }) => contender);
