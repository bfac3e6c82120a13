// npm run release: builds and packs what goes to the stores, from a clean clone, into .output/release.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import about from '../../package.json' with { type: 'json' };
import { reasonOf } from '../reason.ts';
import { amoMetadata } from './amo.ts';
import { dirtyFiles, newestEntry, versionProblem } from './ready.ts';
import { packSources } from './sources.ts';
import { sumsOf } from './sums.ts';

const root = join(import.meta.dirname, '../..');
const output = join(root, '.output');
const release = join(output, 'release');

function stop(...lines: string[]): never {
  for (const line of lines) console.error(`\x1b[31m${line}\x1b[0m`);
  process.exit(1);
}

function wxt(options: string): void {
  const { status } = spawnSync(`wxt zip ${options}`, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) stop('The build failed: nothing was released.');
}

function dirtyHere(): string[] {
  try {
    return dirtyFiles(root);
  } catch (error) {
    return stop(reasonOf(error));
  }
}

const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const problem = versionProblem(about.version, changelog);
if (problem) stop(problem);
const dirty = dirtyHere();
if (dirty.length > 0)
  stop('Not released: these files are not committed.', ...dirty.map((file) => `  ${file}`));

rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
wxt('-b chrome');
wxt('-b firefox --mv3');
const named = (part: string) => join(release, `${about.name}-${about.version}-${part}.zip`);
for (const browser of ['chrome', 'firefox'])
  renameSync(join(output, `${about.name}-${about.version}-${browser}.zip`), named(browser));
packSources(root, named('sources'));
writeFileSync(join(release, 'SHA256SUMS'), sumsOf(['chrome', 'firefox', 'sources'].map(named)));
const entry = newestEntry(changelog);
if (entry) {
  writeFileSync(join(release, 'NOTES.md'), `${entry.notes}\n`);
  const forReviewers = readFileSync(join(root, 'docs/revue-amo.md'), 'utf8');
  writeFileSync(join(release, 'amo-metadata.json'), amoMetadata(entry, forReviewers));
}
console.log(
  `\n${readFileSync(join(release, 'SHA256SUMS'), 'utf8')}\nReady in .output/release (Edge takes the zip of Chrome).`,
);
if (about.homepage.includes('example.org'))
  console.log(
    'package.json still names a homepage that does not exist: give it the real one before you publish.',
  );
