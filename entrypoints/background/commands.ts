import { browser } from 'wxt/browser';
import type { Handlers } from '../../lib/doors/messages.ts';
import { keysIn } from '../../lib/settings/shortcuts.ts';

// Firefox for Android has no commands: every `browser.commands?.` is for its sake.

/** Answers which keys are assigned: pages cannot ask the browser themselves. */
export const commands: Pick<Handlers, 'keys'> = {
  keys: async () => keysIn((await browser.commands?.getAll()) ?? []),
};

/** Passes what the user calls by keys to the page in front. */
export function passCommandsOn(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    browser.tabs.sendMessage(tab.id, { kind: 'command', command }, { frameId: 0 }).catch(() => undefined);
  });
}
