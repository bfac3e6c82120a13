import { join } from 'node:path';
import { budget } from './budget.ts';
import { budgetLine } from './overruns.ts';
import { type Size, shippedFiles, sizesOf } from './sizes.ts';

// Prints the budget that the builds in `.output` would have today; each line says what it is now and what it had.
const output = join(import.meta.dirname, '../../../.output');
const builds = ['chrome-mv3', 'firefox-mv3'].map((build) => sizesOf(shippedFiles(join(output, build))));
const names = [...new Set(builds.flatMap((sizes) => [...sizes.keys()]))].sort();

function line(name: string): string {
  const sizes = builds.flatMap((build) => build.get(name) ?? []);
  const most = (kind: keyof Size) => Math.max(...sizes.map((size) => size[kind]));
  const size = { raw: most('raw'), gzip: most('gzip') };
  const had = budget[name];
  const was = had ? `had ${had.raw}, ${had.gzip}` : 'new';
  return `  ${budgetLine(name, size)} // is ${size.raw}, ${size.gzip}; ${was}`;
}

console.log(names.map(line).join('\n'));
