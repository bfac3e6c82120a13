import { browser } from 'wxt/browser';
import { welcomed } from '../../lib/doors/storage.ts';
import { takePolicy } from './policy.ts';

/** `at`: `conseil/<id>` or another place of the guide. */
export async function openGuide(at: string): Promise<null> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/guide.html')}#${at}` });
  return null;
}

/** Shown once, and not where the organisation wants none: with private windows, Firefox starts the extension twice. */
export async function openWelcome(): Promise<void> {
  const [{ welcomePage = true }, isInstalledByOthers, already] = await Promise.all([
    takePolicy(),
    isFromAdministrator(),
    welcomed.read(),
  ]);
  if (!welcomePage || isInstalledByOthers || already === 'shown') return;
  await welcomed.write('shown');
  await openGuide('bienvenue');
}

/** A browser that does not say counts as one where the user chose. */
async function isFromAdministrator(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}
