import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/harness/launch.ts';
import { createWorld } from '../tests/e2e/harness/world.ts';
import { startExtranet } from '../tests/extranet/index.ts';
import { makeGallery } from '../tests/gallery/make.ts';
import {
  type BrowserKind,
  CHROMIUM_FAMILY,
  ensureBrowser,
  type FoundBrowser,
  findBrowser,
} from './browsers.ts';
import { playDemo } from './demo.ts';
import { reasonOf } from './reason.ts';

const root = join(import.meta.dirname, '..');
const KINDS: readonly BrowserKind[] = [...CHROMIUM_FAMILY, 'firefox'];

const { values } = parseArgs({ options: { browser: { type: 'string' }, gallery: { type: 'boolean' } } });

async function chosenBrowser(): Promise<FoundBrowser> {
  if (!values.browser) return (await findBrowser(KINDS)) ?? ensureBrowser(CHROMIUM_FAMILY);
  const kind = KINDS.find((one) => one === values.browser);
  if (!kind) throw new Error(`--browser takes ${KINDS.join(', ')}.`);
  return ensureBrowser([kind]);
}

function build(command: string): void {
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`The build failed: ${command}`);
}

/** Windows and macOS always have a display. */
const hasDisplay = () =>
  ['win32', 'darwin'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function openForPerson(program: FoundBrowser): Promise<void> {
  const isFirefox = program.kind === 'firefox';
  build(isFirefox ? 'wxt build -b firefox --mv3' : 'wxt build');
  const extranet = await startExtranet();
  const folder = join(root, '.output', isFirefox ? 'firefox-mv3' : 'chrome-mv3');
  try {
    const { browser } = await launch({ program, build: folder, road: extranet, headed: true });
    const closed = new Promise((resolve) => browser.once('disconnected', resolve));
    const page = await browser.newPage();
    await page.goto(`${extranet.origin}/aparts/`);
    await page.bringToFront();
    console.log(
      `\n${program.kind} shows the stand-in extranet at ${extranet.origin}/aparts/, served from here.`,
    );
    console.log(`All its scenarios: ${extranet.origin}/scenarios. Close the browser to end.`);
    await closed;
  } finally {
    await extranet.close();
  }
}

async function playWithoutDisplay(program: FoundBrowser): Promise<void> {
  build('node scripts/build-e2e.ts');
  const photos = join(root, '.output', 'demo');
  rmSync(photos, { recursive: true, force: true });
  console.log(`\nThere is no display: ${program.kind} plays a refused log-in by itself.`);
  const world = await createWorld(program, 'e2e', photos);
  try {
    await playDemo(world);
    console.log(`Screenshots: ${photos}`);
  } finally {
    await world.close();
  }
}

/** Everything that can be seen, on one sheet. Only Chromium takes the looks of a page while it runs. */
async function showGallery(): Promise<void> {
  const program = await ensureBrowser(CHROMIUM_FAMILY);
  build('node scripts/build-e2e.ts');
  const folder = join(root, '.output', 'gallery');
  rmSync(folder, { recursive: true, force: true });
  const world = await createWorld(program, 'e2e', folder);
  try {
    console.log(`The gallery: ${await makeGallery(world, folder)}`);
  } finally {
    await world.close();
  }
}

try {
  if (values.gallery) await showGallery();
  else await (hasDisplay() ? openForPerson : playWithoutDisplay)(await chosenBrowser());
} catch (error) {
  console.error(`\x1b[31m${reasonOf(error)}\x1b[0m`);
  process.exitCode = 1;
}
