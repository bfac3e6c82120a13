import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, usualPlaces } from './browser-places.ts';
import { FLOORS } from './floors.ts';
import { reasonOf } from './reason.ts';

export type { BrowserKind } from './browser-places.ts';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

/** Kinds that take the Chromium build, in the order they are looked for. */
export const CHROMIUM_FAMILY: readonly BrowserKind[] = ['chrome', 'chromium', 'edge'];

const cacheDir = join(homedir(), '.cache', 'puppeteer');

/** Chromium loads an unpacked extension over its pipe from 126 on; Firefox: as the manifest says. */
const oldestUsable = (kind: BrowserKind) => (kind === 'firefox' ? FLOORS.firefox : 126);

function isUsable({ kind, path }: FoundBrowser): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  try {
    const answer = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(\d+)\.\d/.exec(answer)?.[1] ?? 0) >= oldestUsable(kind);
  } catch {
    return false;
  }
}

function named(kinds: readonly BrowserKind[]): FoundBrowser[] {
  const { CHROME_PATH, FIREFOX_PATH } = process.env;
  return kinds.flatMap((kind) => {
    const path = kind === 'firefox' ? FIREFOX_PATH : CHROME_PATH;
    return path ? [{ kind, path }] : [];
  });
}

async function downloaded(kinds: readonly BrowserKind[]): Promise<FoundBrowser[]> {
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const all = await getInstalledBrowsers({ cacheDir });
  return kinds.flatMap((kind) =>
    all
      .filter(({ browser }) => browser === kind)
      .map(({ executablePath }) => ({ kind, path: executablePath })),
  );
}

/** The first usable browser of these kinds: named by CHROME_PATH or FIREFOX_PATH, installed, or downloaded earlier. */
export async function findBrowser(kinds: readonly BrowserKind[]): Promise<FoundBrowser | undefined> {
  const installed = kinds.flatMap((kind) => usualPlaces(kind).map((path) => ({ kind, path })));
  return [...named(kinds), ...installed].find(isUsable) ?? (await downloaded(kinds)).find(isUsable);
}

function installWithApt(kinds: readonly BrowserKind[]): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = { firefox: 'firefox-esr', chromium: 'chromium', chrome: null, edge: null };
  const wanted = kinds.map((kind) => packages[kind]).find((name) => name !== null);
  if (!wanted) return;
  console.log(`Installing ${wanted} (apt-get)…`);
  const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', wanted], options);
}

async function download(kinds: readonly BrowserKind[]): Promise<void> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const served = { firefox: Browser.FIREFOX, chrome: Browser.CHROME, chromium: null, edge: null };
  const browser = kinds.map((kind) => served[kind]).find((name) => name !== null);
  if (!browser) return;
  console.log(`Downloading ${browser}…`);
  try {
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('there is none for this system');
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, platform, cacheDir });
  } catch (error) {
    console.log(`The download failed: ${reasonOf(error)}`);
  }
}

/** Finds a browser of these kinds, or installs one. Throws, saying what to install, when nothing helped. */
export async function ensureBrowser(kinds: readonly BrowserKind[]): Promise<FoundBrowser> {
  const present = await findBrowser(kinds);
  if (present) return present;
  installWithApt(kinds);
  const installed = await findBrowser(kinds);
  if (installed) return installed;
  await download(kinds);
  const fetched = await findBrowser(kinds);
  if (fetched) return fetched;
  const variable = kinds.includes('firefox') ? 'FIREFOX_PATH' : 'CHROME_PATH';
  const wanted = kinds.map((kind) => `${kind} ${oldestUsable(kind)} or later`).join(', or ');
  throw new Error(`No usable browser. Install ${wanted}, or set ${variable} to where it is.`);
}
