import { setTimeout as pause } from 'node:timers/promises';
import type { Chromium } from '../chromium.ts';
import { ORIGIN } from '../server.ts';
import type { Sample } from '../statistics.ts';
import type { Tab } from '../tab.ts';
import { paintedAfterLoad } from './overlay.ts';
import type { Step } from './step.ts';

/** An old office computer, measured against this one. */
const TIMES_SLOWER = 6;
const TIMES = 3;
const KEYS = ['a', 'b', 'c', 'd', 'e'];

/** When each key reached the page's window, and how long until the field had it. */
const WATCH = `(() => {
  const took = (window.benchTook = []);
  let pressed = 0;
  addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
  addEventListener('input', () => took.push(performance.now() - pressed), true);
})()`;

/** How soon help is painted, and a key that is typed is in its field, where the processor is slow. */
export const slow: readonly Step[] = Array.from({ length: TIMES }, () => [slowPaint, slowKeys]).flat();

const slowDown = ({ session }: Tab) => session.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });

async function slowPaint(chromium: Chromium): Promise<Sample> {
  const took = await paintedAfterLoad(chromium, slowDown);
  return took === undefined ? {} : { 'slow.paint_after_load_ms': took };
}

async function slowKeys(chromium: Chromium): Promise<Sample> {
  const tab = await chromium.tab();
  await tab.session.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  await slowDown(tab);
  await tab.open(`${ORIGIN}/aparts/login`);
  await tab.evaluate('document.getElementById("pw").focus()');
  for (const key of KEYS) {
    await tab.session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await tab.session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await pause(50);
  }
  const longest = Number(await tab.evaluate('Math.max(...benchTook)'));
  await tab.close();
  return { 'slow.key_ms': longest };
}
