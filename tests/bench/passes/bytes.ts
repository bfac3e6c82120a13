import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bytesOf } from '../bytes.ts';
import type { Chromium } from '../chromium.ts';
import type { Contender } from '../contenders.ts';
import { ORIGIN } from '../server.ts';
import type { Sample } from '../statistics.ts';
import type { Step } from './step.ts';

/** Long enough for what is sent after the first look. */
const SETTLES_IN = 2_500;

/** Where there is nothing to say and no form, where there is a form, and where there is something to say. */
const asked = ['calm', 'login', 'login-error'];

/** The bytes of the extension's scripts and style sheets that these pages really load. */
export const bytes: readonly Step[] = [bytesOn];

async function bytesOn(chromium: Chromium, { folder }: Contender): Promise<Sample> {
  const taken: Sample = {};
  if (!folder) return taken;
  for (const page of asked) {
    const files = [...(await scriptsOn(chromium, page)), ...sheets(folder)];
    const { raw, gzip } = bytesOf(files.map((file) => readFileSync(join(folder, file))));
    Object.assign(taken, { [`${page}.raw_b`]: raw, [`${page}.gzip_b`]: gzip });
  }
  return taken;
}

async function scriptsOn(chromium: Chromium, page: string): Promise<string[]> {
  const tab = await chromium.tab();
  const own = `chrome-extension://${chromium.extension}/`;
  const files = new Set<string>();
  tab.session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(own)) files.add(decodeURIComponent(url.slice(own.length)));
  });
  await tab.session.send('Debugger.enable');
  await tab.open(`${ORIGIN}/aparts/${page}`);
  await pause(SETTLES_IN);
  await tab.close();
  return [...files];
}

/** Style sheets of content scripts come with every page. */
function sheets(folder: string): string[] {
  const { content_scripts = [] } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return content_scripts.flatMap(({ css = [] }: { css?: string[] }) => css);
}
