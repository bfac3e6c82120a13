import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { usePolicy } from '../../components/organisation/in-force.ts';
import { reportOf } from '../../lib/doors/report.ts';
import type { Attempt } from '../../lib/log-in/attempts.ts';
import { browserVersion } from '../../lib/page/browser-name.ts';
import { SITE } from '../../lib/page/place.ts';
import type { Pause } from '../../lib/pauses/pauses.ts';
import { stateWords } from '../../lib/settings/state-words.ts';

/** What « Copier l’état » copies, asked for as the settings open. */
export function useToolState(
  journal: readonly Attempt[],
  pauses: readonly Pause[],
  hosts: readonly string[],
): string {
  const [situations, show] = useState<string[][]>([]);
  const policy = usePolicy();
  useEffect(() => {
    let current = true;
    void situationsNow(hosts).then((seen) => current && show(seen));
    return () => {
      current = false;
    };
  }, [hosts]);
  return stateWords({
    version: browser.runtime.getManifest().version,
    browser: browserVersion(navigator.userAgent),
    hosts: hosts.length,
    situations,
    outcomes: journal.map(({ outcome }) => outcome),
    paused: pauses.map(({ advice }) => advice),
    policy,
  });
}

async function situationsNow(hosts: readonly string[]): Promise<string[][]> {
  const tabs = await browser.tabs.query({ url: [`${SITE}/*`, ...hosts] });
  const reports = await Promise.all(
    tabs.map(({ id, incognito }) => (id === undefined || incognito ? null : reportOf(id))),
  );
  return reports.flatMap((report) => (report ? [[...report.signals]] : []));
}
