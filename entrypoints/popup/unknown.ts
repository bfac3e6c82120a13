import type { Browser } from 'webextension-polyfill';
import { isStrange } from '../../lib/doors/asked-page.ts';
import { leave } from './leave.ts';

declare const chrome: Browser;

/** Of a page where nothing is noticed. */
export interface Unknown {
  strange: boolean;
  isPrivate: boolean;
  failed: boolean;
}

/** Asks the page only that: its form is looked at, nothing is kept. */
export async function lookCloser(id: number): Promise<Unknown> {
  const [strange, tab] = await Promise.all([isStrange(id), chrome.tabs.get(id).catch(() => null)]);
  return { strange, isPrivate: tab?.incognito === true, failed: false };
}

/** Shows the description in the guide. False: there is none. */
export async function describe(id: number, isPrivate: boolean): Promise<boolean> {
  const { describePage } = await import('../../lib/doors/shape-of.ts');
  if (!(await describePage(id, isPrivate))) return false;
  await chrome.tabs.create({ url: `${chrome.runtime.getURL('guide.html')}#page` });
  leave();
  return true;
}
