import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ShortcutsProps } from '../../components/settings/shortcuts.tsx';
import { browserName } from '../../lib/page/browser-name.ts';
import { COMMANDS } from '../../lib/settings/commands.ts';
import { DOES, keysIn, keyWords } from '../../lib/settings/shortcuts.ts';

const POPUP = '_execute_action';

/** The keys, asked again when the user comes back from changing them; null in a browser without keys. */
export function useShortcuts(): ShortcutsProps | null {
  const hasKeys = browser.commands !== undefined;
  const [shortcuts, show] = useState<ShortcutsProps['shortcuts']>([]);
  useEffect(() => {
    if (!hasKeys) return;
    const end = new AbortController();
    const ask = () => void askBrowser().then((now) => end.signal.aborted || show(now));
    ask();
    addEventListener('focus', ask, { signal: end.signal });
    document.addEventListener('visibilitychange', ask, { signal: end.signal });
    return () => end.abort();
  }, [hasKeys]);
  if (!hasKeys) return null;
  return { shortcuts, browserName: browserName(navigator.userAgent), onChangeShortcuts: openBrowsersOwn };
}

async function askBrowser(): Promise<ShortcutsProps['shortcuts']> {
  const told = await browser.commands.getAll();
  const keys = keysIn(told);
  const popup = told.find(({ name }) => name === POPUP)?.shortcut ?? '';
  return [
    ...COMMANDS.map((command) => ({ does: DOES[command], keys: keys[command] })),
    { does: 'Ouvrir la fenêtre de l’outil', keys: keyWords(popup) },
  ];
}

/** Firefox needs a function of its own; Edge understands Chrome's address. */
async function openBrowsersOwn(): Promise<void> {
  const own: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof own === 'function') await own.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
