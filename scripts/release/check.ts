// npm run release:check: builds the packages again from the sources that go with them, elsewhere, and compares every byte.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import about from '../../package.json' with { type: 'json' };
import { sha256 } from './sums.ts';
import { unzipped } from './zip.ts';

const release = join(import.meta.dirname, '../../.output/release');
const packed = (part: string) => readFileSync(join(release, `${about.name}-${about.version}-${part}.zip`));

/** Runs a command as a reviewer would: with what the sources bring, and nothing of this folder. */
function run(command: string, cwd: string): void {
  const path = process.env.PATH?.split(delimiter).filter((part) => !part.includes('node_modules'));
  const { status } = spawnSync(command, {
    cwd,
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ...(path && { PATH: path.join(delimiter) }) },
  });
  if (status !== 0) throw new Error(`${command} failed.`);
}

function unpack(zip: Buffer, folder: string): void {
  for (const [path, content] of unzipped(zip)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Paths that are not the same in both. */
function differences(one: Map<string, Buffer>, other: (path: string) => Buffer): string[] {
  return [...one].filter(([path, content]) => !content.equals(other(path))).map(([path]) => path);
}

const folder = mkdtempSync(join(tmpdir(), 'rebuilt elsewhere '));
try {
  unpack(packed('sources'), folder);
  run('npm ci --ignore-scripts --no-audit --no-fund --prefer-offline', folder);
  run('npm run build-for-amo', folder);
  const rebuilt = (path: string) => readFileSync(join(folder, '.output/firefox-mv3', path));
  const different = differences(unzipped(packed('firefox')), rebuilt);
  if (different.length > 0) throw new Error(`Not the same when built again: ${different.join(', ')}`);
  for (const [browser, options] of [
    ['chrome', ''],
    ['firefox', '-b firefox --mv3'],
  ] as const) {
    run(`npx wxt zip ${options}`, folder);
    const again = readFileSync(join(folder, `.output/${about.name}-${about.version}-${browser}.zip`));
    if (sha256(again) !== sha256(packed(browser)))
      throw new Error(`Not the same bytes: the zip for ${browser}.`);
  }
  console.log('\nBuilt again from the sources, in another folder: every file and every zip is the same.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
