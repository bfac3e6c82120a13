import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { advice } from './new/advice.ts';
import { changedBy, isName, lay, reportOf } from './new/laid.ts';
import { signal } from './new/signal.ts';
import { tool } from './new/tool.ts';
import { reasonOf } from './reason.ts';

const kinds = { advice, signal, tool };

process.chdir(join(import.meta.dirname, '..'));

const [kind = '', name = ''] = process.argv.slice(2);
const laidFor = Object.entries(kinds).find(([one]) => one === kind)?.[1];

function fail(why: string): never {
  console.error(`${why}\nnpm run new ${Object.keys(kinds).join('|')} a-name-like-this`);
  process.exit(1);
}

if (!laidFor) fail(`Nothing to make is called « ${kind} ».`);
if (!isName(name)) fail(`« ${name} » is no name: small letters, and hyphens between words.`);
const laid = laidFor(name);
try {
  lay(laid);
} catch (error) {
  fail(reasonOf(error));
}
// Imports in their order, lines as long as they may be.
spawnSync(`biome check --write ${[...Object.keys(laid.files), ...changedBy(laid)].join(' ')}`, {
  shell: true,
});
console.log(reportOf(laid));
