import type { Browser } from 'webextension-polyfill';

import type { Answers, Message } from '../../lib/doors/messages.ts';

declare global {
  var chrome: Browser | undefined;
}

/**
 * The extension's interface, bare: every page of the site loads this script, and the polyfill alone would be larger
 * than all of it. Types are those of the doors; the background parses what it is told.
 */
export const api = (): Browser | undefined => globalThis.chrome;

/** False once the extension was updated or removed: this script is then an orphan. */
export const isAlive = (): boolean => Boolean(api()?.runtime?.id);

export const isPrivate = (): boolean => Boolean(api()?.extension?.inIncognitoContext);

/** Tells the background; null when it does not answer (just updated, asleep for good). */
export async function tell<Kind extends Message['kind']>(
  message: Extract<Message, { kind: Kind }>,
): Promise<Answers[Kind] | null> {
  try {
    return (await api()?.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/**
 * Notes an attempt without the background: asleep, it may wake too late to hear of it from a page that leaves. Not in a
 * private window: what is noted outlives it.
 */
export function note(tried: { tab: number | null; at: number; form: string }): void {
  if (isPrivate()) return;
  api()
    ?.storage.local.set({ tried })
    .catch(() => undefined);
}
