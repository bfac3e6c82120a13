import type { Browser } from 'webextension-polyfill';
import type { Answers, Message } from '../../lib/doors/messages.ts';
import type { Pause, PauseLength } from '../../lib/pauses/pauses.ts';
import { COMMANDS, type Command, type Keys } from '../../lib/settings/commands.ts';

/**
 * The extension's interface, bare: with zod and the polyfill this script would be half as large again, and what
 * comes in here was written by our own background. `browser` may be an element of the page with that id.
 */
declare const chrome: Browser;

/** What the overlay needs from outside the page. Whatever fails (the extension was just updated) rejects. */
export interface Doors {
  /** Pauses, some of them perhaps over. */
  pauses(): Promise<readonly Pause[]>;
  /** Notes that a cause opens the panel, so that it does so once. */
  opened(cause: string): Promise<null>;
  pause(advice: string, length: PauseLength, place: string): Promise<Answers['pause']>;
  /** Opens the guide at an advice, in a new tab. */
  learn(advice: string): Promise<null>;
  /** Tells of every change of the pauses, also by the popup. */
  watchPauses(changed: (pauses: readonly Pause[]) => void, ended: AbortSignal): void;
  /** Keys of the commands: the user may have changed them in another tab. */
  keys(): Promise<Keys>;
  /** Tells what the user asks for by keys. */
  watchCommands(obey: (command: Command) => void, ended: AbortSignal): void;
}

export const doors: Doors = {
  // Read without waking the background: nothing is shown before they are known.
  pauses: async () => pausesIn((await chrome.storage.local.get('pauses')).pauses),
  opened: (cause) => ask({ kind: 'opened', cause }),
  pause: (advice, length, place) => ask({ kind: 'pause', advice, length, place }),
  learn: (advice) => ask({ kind: 'open-guide', at: `conseil/${advice}` }),
  watchPauses(changed, ended) {
    chrome.storage.local.onChanged.addListener(({ pauses }) => {
      if (pauses && !ended.aborted) changed(pausesIn(pauses.newValue));
    });
  },
  keys: () => ask({ kind: 'keys' }),
  watchCommands(obey, ended) {
    const listener = (message: unknown): undefined => {
      const command = commandIn(message);
      if (command) obey(command);
    };
    chrome.runtime.onMessage.addListener(listener);
    ended.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listener));
  },
};

async function ask<Kind extends Message['kind']>(
  message: Extract<Message, { kind: Kind }>,
): Promise<Answers[Kind]> {
  return chrome.runtime.sendMessage(message);
}

function commandIn(message: unknown): Command | undefined {
  if (typeof message !== 'object' || message === null || !('command' in message)) return undefined;
  return COMMANDS.find((command) => command === message.command);
}

function pausesIn(stored: unknown): Pause[] {
  return Array.isArray(stored) ? stored.filter(isPause) : [];
}

function isPause(one: Partial<Record<keyof Pause, unknown>> | null): one is Pause {
  return (
    typeof one?.advice === 'string' &&
    (one.place === null || typeof one.place === 'string') &&
    (one.until === null || typeof one.until === 'number')
  );
}
