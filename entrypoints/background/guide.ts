import { browser } from 'wxt/browser';
import { welcomed } from '../../lib/doors/storage.ts';
import { takePolicy } from './policy.ts';

/** Opens the guide at a place such as `conseil/<id>`. */
export async function openGuide(at: string): Promise<null> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/guide.html')}#${at}` });
  return null;
}

/**
 * Shows the welcome page once, unless the organisation wants none. With private windows, Firefox starts the extension
 * twice.
 */
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

async function isFromAdministrator(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}
