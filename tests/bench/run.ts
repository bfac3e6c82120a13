import { cpus } from 'node:os';
import { type Chromium, startChromium } from './chromium.ts';
import type { Contender, Pass } from './contenders.ts';
import { bytes } from './passes/bytes.ts';
import { load } from './passes/load.ts';
import { overlay } from './passes/overlay.ts';
import { popup } from './passes/popup.ts';
import { slow } from './passes/slow.ts';
import type { Step } from './passes/step.ts';
import { storm } from './passes/storm.ts';
import { Seat } from './seat.ts';
import { startServer } from './server.ts';
import type { Sample } from './statistics.ts';

/** One run, as it is kept: where and when, and every sample of every contender. */
export interface Run {
  about: { date: string; browser: string; node: string; cpus: string };
  samples: Record<string, Sample[]>;
}

const steps: Readonly<Record<Pass, readonly Step[]>> = { bytes, load, storm, overlay, popup, slow };

/** The popup goes first, as long as it is cold; bytes are taken in a round of their own. */
const TIMED: readonly Pass[] = ['popup', 'load', 'storm', 'overlay', 'slow'];

/** Measures all contenders side by side; `keep` gets the run after each round. */
export async function measure(
  path: string,
  contenders: readonly Contender[],
  rounds: number,
  keep: (run: Run) => void,
): Promise<Run> {
  const server = await startServer();
  const run: Run = { about: about(), samples: Object.fromEntries(contenders.map(({ name }) => [name, []])) };
  const open = (folder?: string) => startChromium(path, server.port, folder);
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const seat of await seatsAfter(round === 0 ? ['bytes'] : TIMED, contenders, open)) {
        run.samples[seat.contender.name]?.push(seat.sample);
        run.about.browser = seat.version ?? run.about.browser;
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

/**
 * One round. All browsers stay open, and each step is taken in one after the other: whatever slows the machine for a
 * while, or a browser by its core, slows all alike.
 */
async function seatsAfter(
  passes: readonly Pass[],
  contenders: readonly Contender[],
  open: (folder?: string) => Promise<Chromium>,
): Promise<Seat[]> {
  const seats = contenders.map((contender) => new Seat(contender, open));
  try {
    for (const pass of passes) {
      const taking = seats.filter(({ contender }) => contender.passes.includes(pass));
      for (const step of steps[pass]) for (const seat of shuffled(taking)) await seat.take(step);
    }
    return seats;
  } finally {
    await Promise.all(seats.map((seat) => seat.leave()));
  }
}

/** Another order at every step, so that nobody always comes after the same one. */
const shuffled = <One>(ones: readonly One[]): One[] =>
  ones
    .map((one) => ({ one, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
