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
    isFromOthers(),
    welcomed.read(),
  ]);
  if (!welcomePage || isInstalledByOthers || already === 'shown') return;
  await welcomed.write('shown');
  await openGuide('bienvenue');
}

/** By an administrator, or by other software: nobody there waits for a page. */
async function isFromOthers(): Promise<boolean> {
  try {
    const { installType } = await browser.management.getSelf();
    return ['admin', 'sideload', 'other'].includes(installType);
  } catch {
    return false;
  }
}
