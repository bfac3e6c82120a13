import { siretDivider } from '../../lib/tools/siret/division/slices.ts';
import { readSiretList } from '../../lib/tools/siret/list/siret-list.ts';
import { atOnce } from '../../lib/tools/siret/long-list/steps.ts';
import { LISTS } from './siret-lists.ts';
import { liveMemory } from './siret-memory.ts';

/**
 * What it costs to read, check and divide 100 000 SIRET, as a ratio to a loop that only splits the lines and runs
 * Luhn on each. Rounds take turns, so that a busy machine is hard on all alike; medians of all rounds.
 */
const ROUNDS = Number(process.argv[2] ?? 41);
/** The share of rounds that only warms the compiler. */
const WARM_UP = 0.25;

/** The least that any reading must do; written as anyone would. */
function bareLoop(text: string): number {
  let wrong = 0;
  const lines = text.split('\n');
  for (const line of lines) if (!followsLuhn(line)) wrong++;
  return lines.length + wrong;
}

function followsLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const weighed = index % 2 === 1 ? 2 * digit : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

const read = (text: string) => readSiretList(text).accepted.sirets.length;
const divide = (text: string) =>
  atOnce(siretDivider(readSiretList(text).accepted, [], Number.POSITIVE_INFINITY)).slices.length;

const WAYS = { 'bare loop': bareLoop, read, 'read and divided': divide };
type Way = keyof typeof WAYS;

function milliseconds(work: (text: string) => number, text: string): number {
  const began = performance.now();
  if (work(text) === 0) throw new Error('Nothing was done.');
  return performance.now() - began;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function medians(text: string): Record<Way, number> {
  const times: Record<Way, number[]> = { 'bare loop': [], read: [], 'read and divided': [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of Object.keys(WAYS) as Way[]) {
      const time = milliseconds(WAYS[way], text);
      if (round >= ROUNDS * WARM_UP) times[way].push(time);
    }
  }
  return {
    'bare loop': median(times['bare loop']),
    read: median(times.read),
    'read and divided': median(times['read and divided']),
  };
}

const rows = LISTS.map(({ name, text }) => {
  const { 'bare loop': bare, read: reading, 'read and divided': all } = medians(text);
  const ratio = (time: number) => `${(time / bare).toFixed(2)} ×`;
  return {
    list: name,
    'bare loop, ms': bare.toFixed(1),
    read: ratio(reading),
    'read and divided': ratio(all),
  };
});
console.table(rows);

console.table(await liveMemory());
