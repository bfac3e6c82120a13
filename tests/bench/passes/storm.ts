import { setTimeout as pause } from 'node:timers/promises';
import type { Chromium } from '../chromium.ts';
import { STORM } from '../pages.ts';
import { ORIGIN } from '../server.ts';
import type { Sample } from '../statistics.ts';
import { traceScript } from '../trace.ts';
import type { Step } from './step.ts';

/** For looks that are put off until the page is calm again. */
const CALMS_IN = 800;

/** The storms, and how long after `load` they break; the second finds nothing of interest on its page, long since. */
const storms = { storm: 1_200, 'calm-storm': 7_000 };

/** What a page that changes all the time takes of the extension's script. */
export const storm: readonly Step[] = Object.entries(storms).map(
  ([page, after]) =>
    (chromium) =>
      stormOn(chromium, page, after),
);

async function stormOn(chromium: Chromium, page: string, after: number): Promise<Sample> {
  const tab = await chromium.tab();
  await tab.open(`${ORIGIN}/aparts/${page}`);
  await pause(after);
  const script = await traceScript(tab);
  await tab.evaluate('startStorm()');
  await pause(CALMS_IN);
  const { ofExtension } = await script();
  await tab.close();
  return { [`${page}.ext_ms_per_1k`]: ofExtension / (STORM.changes / 1_000) };
}
