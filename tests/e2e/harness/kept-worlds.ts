import { join } from 'node:path';
import { CHROMIUM_FAMILY, type FoundBrowser, findBrowser } from '../../../scripts/browsers.ts';
import { output } from './output.ts';
import { type BrowserName, type Build, createWorld, type World } from './world.ts';

/** A browser takes as long to start as several stories to tell, so each is kept for the files that this process has yet to tell. */
const kept = new Map<BrowserName, World>();

/** The browser with this build in it: the one that is kept, or a new one. */
export async function worldOf(name: BrowserName, build: Build): Promise<World> {
  const last = kept.get(name);
  if (last?.build === build) return last;
  if (last) await drop(last);
  const world = await createWorld(await programOf(name), build, join(output, 'screenshots', name));
  kept.set(name, world);
  return world;
}

/** Where this browser is installed. Rejects where it is not. */
export async function programOf(name: BrowserName): Promise<FoundBrowser> {
  const program = await findBrowser(name === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY);
  if (!program) throw new Error(`No usable ${name}: \`npm test\` installs one, or says what to install.`);
  return program;
}

/** Keeps a browser no longer. */
export async function drop(world: World): Promise<void> {
  kept.delete(world.name);
  await world.close();
}

// The way in which this process is told that there are no more files, half a second before its end.
process.once('SIGTERM', () => {
  for (const world of kept.values()) world.kill();
  process.exit();
});
