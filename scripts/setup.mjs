// Runs before every other script, under whatever Node (20 or later) the machine has and before anything is
// installed: no dependency, no syntax newer than Node 20. The script after it already finds Node 24 in node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');

const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
if (!upToDate) {
  console.log('Installing the dependencies (npm ci)…');
  // npm is a .cmd file on Windows, which only a shell can start.
  const result = spawnSync('npm ci --no-audit --no-fund', { cwd: root, stdio: 'inherit', shell: true });
  process.exit(result.status ?? 1);
}
