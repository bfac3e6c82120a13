import type { Browser } from 'webextension-polyfill';
import { isStrange } from '../../lib/doors/asked-page.ts';
import { leave } from './leave.ts';

declare const chrome: Browser;

/** What the popup knows of a page where nothing is noticed. */
export interface Unknown {
  strange: boolean;
  isPrivate: boolean;
  failed: boolean;
}

/** Asks a page whether its form is strange; nothing is kept. */
export async function lookCloser(id: number): Promise<Unknown> {
  const [strange, tab] = await Promise.all([isStrange(id), chrome.tabs.get(id).catch(() => null)]);
  return { strange, isPrivate: tab?.incognito === true, failed: false };
}

/** Describes the page and shows that in the guide; false where it could not. */
export async function describe(id: number, isPrivate: boolean): Promise<boolean> {
  const { describePage } = await import('../../lib/doors/shape-of.ts');
  if (!(await describePage(id, isPrivate))) return false;
  await chrome.tabs.create({ url: `${chrome.runtime.getURL('guide.html')}#page` });
  leave();
  return true;
}
