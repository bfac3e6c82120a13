import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { BrowserKind } from '../../../scripts/browsers.ts';

/** Where browsers look for what the administrator of a Linux machine decides. */
const FOLDERS: Record<BrowserKind, string> = {
  chromium: '/etc/chromium/policies/managed',
  chrome: '/etc/opt/chrome/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
  firefox: '/etc/firefox/policies',
};

/** The words before a command that make it the administrator's own; null: this user cannot be he. */
function asRoot(): string[] | null {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

const root = asRoot();
/** Can policies be given to the browsers of this machine? */
export const canGivePolicies = root !== null;

function sh(script: string, input = ''): void {
  const [program = 'sh', ...options] = [...(root ?? []), 'sh', '-c', script];
  const { status, stderr } = spawnSync(program, options, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
}

/** Policies on this machine, one holder at a time, gone in the end whatever happens. */
export interface PolicyFile {
  write(policies: unknown): void;
  remove(): Promise<void>;
}

/** Waits for its turn: every browser of the machine reads the same files. */
export async function policyFile(kind: BrowserKind): Promise<PolicyFile> {
  const folder = FOLDERS[kind];
  // Firefox reads this one name; browsers of the Chromium family read all files of the folder.
  const file = `${folder}/${kind === 'firefox' ? 'policies' : 'aide-a-la-connexion-tests'}.json`;
  const lock = await locked();
  if (existsSync(file) && !readFileSync(file, 'utf8').includes('aide-a-la-connexion'))
    throw new Error(`${file} is there already: what an administrator has decided is not written over.`);
  const clear = () => sh(`rm -f ${file}; rmdir -p ${folder} 2>/dev/null || true`);
  process.once('exit', clear);
  return {
    write: (policies) =>
      sh(`mkdir -p ${folder} && cat > ${file} && chmod 644 ${file}`, JSON.stringify(policies)),
    remove: async () => {
      clear();
      process.off('exit', clear);
      lock.stdin?.end();
      await once(lock, 'exit');
    },
  };
}

/** A process that holds the lock until its input ends, as it does with this one's own end. */
async function locked(): Promise<ChildProcess> {
  const holder = spawn('flock', ['/tmp/policy.lock', 'sh', '-c', 'echo mine; cat']);
  await once(holder.stdout, 'data');
  return holder;
}

/** The id that browsers of the Chromium family give to an unpacked extension: the beginning of its path's hash, in letters. */
export function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
