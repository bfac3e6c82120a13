import { setTimeout as pause } from 'node:timers/promises';
import type { Chromium } from '../chromium.ts';
import type { PageName } from '../pages.ts';
import { ORIGIN } from '../server.ts';
import type { Sample } from '../statistics.ts';
import { traceScript } from '../trace.ts';
import type { Step } from './step.ts';

/** After `load`, for what an extension puts off. */
const SETTLES_IN = 1_200;

/** Pages that a mark is set for are loaded more often: one load in four takes twice its time, whatever the extension. */
const loads: Partial<Record<PageName, number>> = { calm: 1, login: 3, 'login-error': 1, legacy: 3, huge: 3 };

/** Loading each page: the script it takes and the heap it leaves. */
export const load: readonly Step[] = Object.entries(loads).flatMap(([page, times]) =>
  Array.from({ length: times }, () => (chromium: Chromium) => loadOnce(chromium, page)),
);

async function loadOnce(chromium: Chromium, page: string): Promise<Sample> {
  const tab = await chromium.tab();
  const script = await traceScript(tab);
  await tab.open(`${ORIGIN}/aparts/${page}`);
  await pause(SETTLES_IN);
  const { notOfPage } = await script();
  // Twice: what the first collection finalises is free for the second.
  await tab.session.send('HeapProfiler.collectGarbage');
  await tab.session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tab.session.send('Runtime.getHeapUsage');
  await tab.close();
  return { [`${page}.js_ms`]: notOfPage, [`${page}.heap_kb`]: usedSize / 1_024 };
}
