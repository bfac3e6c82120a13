import { browser } from 'wxt/browser';
import type { Advice } from '../../lib/advice/advice.ts';
import { adviceFor } from '../../lib/advice/choose.ts';
import type { Handlers } from '../../lib/doors/messages.ts';
import { reportOf } from '../../lib/doors/report.ts';
import { pauses } from '../../lib/doors/storage.ts';
import { SITE } from '../../lib/page/place.ts';
import { isPaused } from '../../lib/pauses/pauses.ts';
import { allowedHosts } from './other-hosts.ts';
import { sendOverlay } from './scripts.ts';

export const notice: Handlers['noticed'] = async ({ place, signals, overlay }, { tab }) => {
  if (tab === null) return null;
  const advice = adviceFor(new Set(signals));
  if (!overlay) await sendIfWanted(tab, advice, place);
  badge(tab, advice.length).catch(() => undefined);
  return null;
};

/** Where the overlay comes too soon, it waits and shows nothing. */
export const foresee: Handlers['foreseen'] = async ({ place, signals }, { tab }) => {
  if (tab !== null) await sendIfWanted(tab, adviceFor(new Set(signals)), place);
  return null;
};

async function sendIfWanted(tab: number, advice: readonly Advice[], place: string): Promise<void> {
  const paused = await pauses.read();
  const now = Date.now();
  if (advice.some(({ id }) => !isPaused(paused, id, place, now))) sendOverlay(tab);
}

/** Sends the overlay once more to pages that have something to say. */
export async function noticeAgain(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [`${SITE}/*`, ...(await allowedHosts())] });
  for (const { id: tab, incognito } of tabs) {
    const report = tab === undefined ? null : await reportOf(tab);
    if (tab !== undefined && report)
      await notice({ kind: 'noticed', ...report }, { tab, opener: null, private: incognito });
  }
}

async function badge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0e6b62' });
  await browser.action.setTitle({
    tabId,
    title:
      count > 0
        ? `Aide à la connexion : ${count} conseil${count > 1 ? 's' : ''} pour cette page`
        : 'Aide à la connexion',
  });
}
