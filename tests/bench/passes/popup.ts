import { setTimeout as pause } from 'node:timers/promises';
import type { Chromium } from '../chromium.ts';
import { popupOf } from '../contenders.ts';
import type { Sample } from '../statistics.ts';
import type { Tab } from '../tab.ts';
import type { Step } from './step.ts';

const PATIENCE = 3_000;
const SETTLES_IN = 1_000;

/** Opening the popup in a tab, first and once more: its script until it is painted, and until nothing more happens. */
export const popup: readonly Step[] = ['cold', 'warm'].map((kind) => async (chromium, { folder }) => {
  const page = folder && popupOf(folder);
  return page ? openOnce(chromium, page, kind) : {};
});

async function openOnce(chromium: Chromium, path: string, kind: string): Promise<Sample> {
  const tab = await chromium.tab();
  await tab.session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  const painted = firstPaint(tab);
  await tab.open(`chrome-extension://${chromium.extension}/${path}`);
  await painted;
  const atPaint = await tab.metrics();
  await pause(SETTLES_IN);
  const settled = await tab.metrics();
  await tab.close();
  return {
    [`popup.script_${kind}_ms`]: (atPaint.ScriptDuration ?? Number.NaN) * 1_000,
    [`popup.settled_${kind}_ms`]: (settled.ScriptDuration ?? Number.NaN) * 1_000,
  };
}

function firstPaint({ session }: Tab): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The popup is not painted.')), PATIENCE);
    session.on('Page.lifecycleEvent', ({ name }) => {
      if (name !== 'firstContentfulPaint') return;
      clearTimeout(timer);
      resolve();
    });
  });
}
