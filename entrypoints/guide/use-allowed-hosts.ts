import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AllowedHostsProps } from '../../components/settings/allowed-hosts.tsx';
import { otherThanSite } from '../../lib/page/hosts.ts';

/** The other hosts as the browser has them now, and how to give them back. */
export function useAllowedHosts(): AllowedHostsProps {
  const [hosts, show] = useState<string[]>([]);
  useEffect(() => {
    let isOver = false;
    const look = () =>
      void allowedHosts().then(
        (found) => isOver || show(found),
        () => undefined,
      );
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(look);
    look();
    return () => {
      isOver = true;
      for (const event of [onAdded, onRemoved]) event.removeListener(look);
    };
  }, []);
  return { hosts, onGiveBack: (pattern) => giveBack([pattern]) };
}

export const giveAllBack = async (): Promise<boolean> => giveBack(await allowedHosts());

async function allowedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return otherThanSite(origins);
}

const giveBack = async (origins: string[]): Promise<boolean> =>
  origins.length === 0 || browser.permissions.remove({ origins }).catch(() => false);
