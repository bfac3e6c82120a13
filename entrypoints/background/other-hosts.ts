import { browser } from 'wxt/browser';
import type { Handlers } from '../../lib/doors/messages.ts';
import { knownPolicy } from '../../lib/doors/policy.ts';
import { otherThanSite } from '../../lib/page/hosts.ts';
import { guestsOn, sendGuests } from './scripts.ts';

// What the user has allowed is known to the browser alone: nothing is stored, so nothing can differ from it.

/** Patterns of the hosts, beside the extranet, where the user wants help and the organisation allows it. */
export async function allowedHosts(): Promise<string[]> {
  const [{ origins = [] }, { otherSites = true }] = await Promise.all([
    browser.permissions.getAll(),
    knownPolicy.read(),
  ]);
  return otherSites ? otherThanSite(origins) : [];
}

/** False: the scripts will not come to the next page by themselves. Changes are made one after the other. */
let ready: Promise<boolean> = Promise.resolve(true);

const registerAgain = (): void => {
  ready = ready.then(register).catch(() => false);
};

const afterwards = (work: () => Promise<unknown>): void => {
  ready = ready.then((isReady) =>
    work()
      .catch(() => undefined)
      .then(() => isReady),
  );
};

export function followHosts(): void {
  // Browsers forget registered scripts with each update.
  registerAgain();
  browser.permissions.onAdded.addListener(begin);
  browser.permissions.onRemoved.addListener(end);
  knownPolicy.watch(() => {
    begin();
    afterwards(fallSilent);
  }, new AbortController().signal);
}

function end(): void {
  registerAgain();
  afterwards(fallSilent);
}

function begin(): void {
  registerAgain();
  afterwards(helpOpenTabs);
}

export const otherHosts: Pick<Handlers, 'help-here' | 'hosts'> = {
  /** The popup may know before we are told. */
  async 'help-here'() {
    begin();
    return { ready: await ready };
  },
  hosts: async () => ({ hosts: await allowedHosts() }),
};

async function register(): Promise<boolean> {
  const { scripting } = browser;
  const [matches, known] = await Promise.all([allowedHosts(), scripting.getRegisteredContentScripts()]);
  const wanted = matches.length > 0 ? guestsOn(matches) : [];
  const isRight = known.every((script) => isSame(script.matches ?? [], matches));
  if (isRight && known.length === wanted.length) return true;
  if (known.length > 0) await scripting.unregisterContentScripts();
  if (wanted.length > 0) await scripting.registerContentScripts(wanted);
  return true;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

/** A page that has the scripts already is left as it is. */
async function helpOpenTabs(): Promise<void> {
  const url = await allowedHosts();
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : sendGuests(id))));
}

/** Tells all tabs which hosts are left: addresses are hidden where access is gone. Some tabs never answer. */
async function fallSilent(): Promise<void> {
  const hosts = await allowedHosts();
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) browser.tabs.sendMessage(id, { hosts }, { frameId: 0 }).catch(() => undefined);
}
