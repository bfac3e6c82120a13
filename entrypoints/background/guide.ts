import { browser } from 'wxt/browser';
import { takePolicy } from './policy.ts';

/** Opens the full-page guide in a new tab, at `conseil/<id>` or another of its places. */
export async function openGuide(at: string): Promise<null> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/guide.html')}#${at}` });
  return null;
}

/** The first-run page, unless the organisation wants none. */
export async function openWelcome(): Promise<void> {
  const { welcomePage = true } = await takePolicy();
  if (welcomePage) await openGuide('bienvenue');
}
