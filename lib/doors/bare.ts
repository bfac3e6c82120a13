import type { Browser } from 'webextension-polyfill';
import { LOG_IN } from '../delays.ts';
import type { OpenAttempt, Outcome } from '../log-in/attempts.ts';
import type { Pause, PauseLength } from '../pauses/pauses.ts';
import type { Keys } from '../settings/commands.ts';
import { keptPauses, watchPauses } from './bare-pauses.ts';
import type { Answers, Message } from './messages.ts';

declare global {
  var chrome: Browser | undefined;
}

/** Bare, for the scripts in pages: with zod and the polyfill they would be twice as large. */
const api = (): Browser | undefined => globalThis.chrome;

/** False once the extension was updated or removed: this script is then an orphan. */
export const isAlive = (): boolean => Boolean(api()?.runtime?.id);

export const isPrivate = (): boolean => Boolean(api()?.extension?.inIncognitoContext);

async function ask<Kind extends Message['kind']>(
  message: Extract<Message, { kind: Kind }>,
): Promise<Answers[Kind]> {
  const runtime = api()?.runtime;
  if (!runtime) throw new Error('The extension is gone.');
  return runtime.sendMessage(message);
}

/** Tells the background; null when it does not answer (just updated, asleep for good). */
export const tell = <Kind extends Message['kind']>(
  message: Extract<Message, { kind: Kind }>,
): Promise<Answers[Kind] | null> => ask(message).catch(() => null);

/**
 * Writes an attempt down without the background, which may wake too late to hear of it from a page that leaves. In a private
 * window it would outlive it.
 */
export function recordAttempt(attempt: OpenAttempt): void {
  if (isPrivate()) return;
  api()
    ?.storage.local.set({ lastAttempt: attempt })
    .catch(() => undefined);
}

/** As our own scripts have written it. */
interface Recorded {
  journal: { at: number; outcome: Outcome }[] | null;
  lastAttempt: { at: number } | null;
}

/** Is there a log-in that failed of late, or whose end is not known? Asked after `wait` ms, without waking the background. */
export async function hasOpenAttempt(wait = 0): Promise<boolean> {
  try {
    if (wait > 0) await new Promise((resume) => setTimeout(resume, wait));
    const stored = await api()?.storage.local.get(['journal', 'lastAttempt']);
    const { journal, lastAttempt }: Partial<Recorded> = stored ?? {};
    const last = Array.isArray(journal) ? journal.at(-1) : undefined;
    const now = Date.now();
    const isOfLate = (at = 0) => at <= now && now - at < LOG_IN.inARowWithin;
    if (isOfLate(last?.at) && last?.outcome !== 'succeeded') return true;
    return isOfLate(lastAttempt?.at) && lastAttempt?.at !== last?.at;
  } catch {
    return false;
  }
}

/** What the overlay needs from outside the page. Whatever fails (the extension was just updated) rejects. */
export interface Doors {
  /** Pauses, some of them perhaps over. */
  pauses(): Promise<readonly Pause[]>;
  /** Notes that a cause opens the card, so that it does so once. */
  opened(cause: string): Promise<null>;
  pause(advice: string, length: PauseLength, place: string): Promise<Answers['pause']>;
  /** Opens the guide at one of its places, in a new tab. */
  guide(at: string): Promise<null>;
  /** Tells of every change of the pauses, also by the popup. */
  watchPauses(changed: (pauses: readonly Pause[]) => void, ended: AbortSignal): void;
  /** Keys of the commands: the user may have changed them in another tab. */
  keys(): Promise<Keys>;
  /** Tells what the user asks for by keys or in the popup; it hears whether that is done. */
  watchCommands(obey: (command: string) => boolean, ended: AbortSignal): void;
}

export const doors: Doors = {
  // Nothing is shown before they are known.
  pauses: keptPauses,
  opened: (cause) => ask({ kind: 'opened', cause }),
  pause: (advice, length, place) => ask({ kind: 'pause', advice, length, place }),
  guide: (at) => ask({ kind: 'open-guide', at }),
  watchPauses,
  keys: () => ask({ kind: 'keys' }),
  watchCommands(obey, ended) {
    const listener = (message: unknown, _: unknown, answer: (done: boolean) => void): true => {
      const command = commandIn(message);
      if (command !== null) answer(obey(command));
      return true;
    };
    api()?.runtime.onMessage.addListener(listener);
    ended.addEventListener('abort', () => api()?.runtime.onMessage.removeListener(listener));
  },
};

function commandIn(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('command' in message)) return null;
  return typeof message.command === 'string' ? message.command : null;
}
