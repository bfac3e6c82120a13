import { join } from 'node:path';
import { CHROMIUM_FAMILY, type FoundBrowser, findBrowser } from '../../../scripts/browsers.ts';
import { output } from './output.ts';
import { type BrowserName, type Build, createWorld, type World } from './world.ts';

/**
 * A browser takes as long to start as several stories to tell, so it is kept for the files that this process has yet to
 * tell: the usual build, and one other.
 */
const kept = new Set<World>();

/** The browser with this build in it: the one that is kept, or a new one. It photographs where `E2E_PHOTOS` asks for it: that takes time. */
export async function worldOf(name: BrowserName, build: Build): Promise<World> {
  const ours = [...kept].filter((world) => world.name === name);
  const last = ours.find((world) => world.build === build);
  if (last) return last;
  const unusual = ours.find((world) => world.build !== 'e2e');
  if (unusual && build !== 'e2e') await drop(unusual);
  const world = await createWorld(await programOf(name), build, join(output, 'screenshots', name));
  if (!process.env.E2E_PHOTOS) world.photo = async () => undefined;
  kept.add(world);
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
  kept.delete(world);
  await world.close();
}

// The way in which this process is told that there are no more files, half a second before its end.
process.once('SIGTERM', () => {
  // All of them first: what takes longer than there is time may be cut short.
  for (const world of kept) world.kill();
  for (const world of kept) world.remove();
  process.exit();
});
