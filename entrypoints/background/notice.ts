import { browser } from 'wxt/browser';
import { adviceFor } from '../../lib/advice/choose.ts';
import type { Handlers } from '../../lib/messages.ts';
import { isPaused } from '../../lib/pauses.ts';
import { pauses } from '../../lib/storage.ts';

/** A page says what it notices: the badge follows, and the overlay is sent there when it may show something. */
export const notice: Handlers['noticed'] = async ({ place, signals }, { tab }) => {
  if (tab === null) return null;
  const advice = adviceFor(new Set(signals));
  await badge(tab, advice.length);
  const paused = await pauses.read();
  const now = Date.now();
  if (advice.some(({ id }) => !isPaused(paused, id, place, now))) {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/overlay.js'] });
  }
  return null;
};

async function badge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f5f8b' });
  await browser.action.setTitle({
    tabId,
    title:
      count > 0
        ? `Aide à la connexion : ${count} conseil${count > 1 ? 's' : ''} pour cette page`
        : 'Aide à la connexion',
  });
}
