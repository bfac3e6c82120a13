import { execFileSync } from 'node:child_process';

/** What builds nothing stays out: stores ask for the sources of the package, not for its tests. */
const LEFT_OUT = ['tests', 'assets/readme', 'store', '.github', '.ci', 'vitest.config.ts'];

/**
 * Packs what is committed in a folder, and nothing else that may lie there, for the reviewers of a store. Times are those
 * of the commit, so that the same commit gives the same bytes in every folder.
 */
export function packSources(folder: string, file: string): void {
  const without = LEFT_OUT.map((path) => `:(exclude)${path}`);
  execFileSync('git', ['archive', '--format=zip', '-o', file, 'HEAD', '--', '.', ...without], {
    cwd: folder,
    env: { ...process.env, TZ: 'UTC' },
  });
}
