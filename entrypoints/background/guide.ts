import { browser } from 'wxt/browser';

/** Opens the full-page guide in a new tab, at `conseil/<id>` or another of its places. */
export async function openGuide(at: string): Promise<null> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/guide.html')}#${at}` });
  return null;
}
