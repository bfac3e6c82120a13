import { setTimeout as pause } from 'node:timers/promises';
import type { Chromium } from '../chromium.ts';
import { REFUSAL } from '../pages.ts';
import { ORIGIN } from '../server.ts';
import type { Sample } from '../statistics.ts';
import { next, type Tab } from '../tab.ts';
import type { Step } from './step.ts';

/** When the frame comes is chance, up to 16 ms of it: more than the least overlay takes for all else. */
const TIMES = 5;
const PATIENCE = 2_500;

/** Notes when the page loads, and when the first frame with the overlay is drawn; then calls `benchPainted`. */
const WATCH = `(() => {
  const noted = (window.benchNoted = {});
  const overlays = document.getElementsByTagName('aide-connexion');
  new MutationObserver((_, observer) => {
    if (overlays.length === 0) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { noted.painted = performance.now(); benchPainted(''); };
      port2.postMessage(0);
    });
  }).observe(document, { childList: true, subtree: true });
  addEventListener('load', () => { noted.loaded = performance.now(); });
})()`;

const REFUSE = `(() => {
  const message = document.createElement('div');
  message.className = 'alert alert-danger';
  message.setAttribute('role', 'alert');
  message.textContent = ${JSON.stringify(REFUSAL)};
  document.getElementById('f').prepend(message);
  benchNoted.refused = performance.now();
})()`;

/** How long the advice takes to be painted: after the load of a page that says no, and after a no that comes later. */
export const overlay: readonly Step[] = Array.from({ length: TIMES }, () => [
  afterLoad,
  afterChange,
  afterLoad,
]).flat();

async function afterLoad(chromium: Chromium): Promise<Sample> {
  const took = await paintedAfterLoad(chromium);
  return took === undefined ? {} : { 'login-error.paint_after_load_ms': took };
}

/** In ms; nothing for an extension that never shows itself. `prepare`: before the page is asked for. */
export async function paintedAfterLoad(
  chromium: Chromium,
  prepare?: (tab: Tab) => Promise<void>,
): Promise<number | undefined> {
  const { tab, painted } = await watchedTab(chromium, 'login-error', prepare);
  const seen = await painted;
  const took = seen ? Number(await tab.evaluate('benchNoted.painted - benchNoted.loaded')) : undefined;
  await tab.close();
  return took;
}

/** Nothing for an extension that shows itself on a page without a refusal, or never. */
async function afterChange(chromium: Chromium): Promise<Sample> {
  const { tab, painted } = await watchedTab(chromium, 'login');
  await pause(1_000);
  const isThere = await tab.evaluate('document.getElementsByTagName("aide-connexion").length > 0');
  if (!isThere) await tab.evaluate(REFUSE);
  const seen = !isThere && (await painted);
  const took = seen ? Number(await tab.evaluate('benchNoted.painted - benchNoted.refused')) : undefined;
  await tab.close();
  return took === undefined ? {} : { 'login.paint_after_refusal_ms': took };
}

async function watchedTab(
  chromium: Chromium,
  page: string,
  prepare?: (tab: Tab) => Promise<void>,
): Promise<{ tab: Tab; painted: Promise<boolean> }> {
  const tab = await chromium.tab();
  await tab.session.send('Runtime.enable');
  await tab.session.send('Runtime.addBinding', { name: 'benchPainted' });
  await tab.session.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  await prepare?.(tab);
  const painted = next(tab.session, 'Runtime.bindingCalled', PATIENCE).then(
    () => true,
    () => false,
  );
  await tab.open(`${ORIGIN}/aparts/${page}`);
  return { tab, painted };
}
