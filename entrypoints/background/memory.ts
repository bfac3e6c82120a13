import { browser } from 'wxt/browser';
import type { Handlers, Sender } from '../../lib/doors/messages.ts';
import { allowedJournal } from '../../lib/doors/policy.ts';
import {
  type Item,
  lastAttempt,
  openAttempts,
  openedCauses,
  pauses,
  privateJournal,
} from '../../lib/doors/storage.ts';
import {
  type Attempt,
  answeredBy,
  failuresInARow,
  type OpenAttempt,
  withAttempt,
  withOutcome,
} from '../../lib/log-in/attempts.ts';

const journalOf = (sender: Sender): Item<Attempt[]> => (sender.private ? privateJournal : allowedJournal);

/** Remembers a log-in from its press until its answer is known. */
export const memory: Pick<Handlers, 'arrived' | 'tried' | 'settled'> = {
  async arrived({ arrival, since, from }, sender) {
    const { tab, opener } = sender;
    const [open, attempts, { [String(tab)]: opened = null }, paused] = await Promise.all([
      openFor(sender),
      journalOf(sender).read(),
      openedCauses.read(),
      pauses.read(),
    ]);
    const attempt = answeredBy(open, { arrival, since, from, tab, opener });
    if (attempt) await putDown(attempt, sender);
    return { attempt, failures: failuresInARow(attempts, Date.now()), tab, opened, pauses: paused };
  },

  async tried({ kind: _, ...attempt }, sender) {
    const { tab } = sender;
    await openAttempts.write({ ...(await openAttempts.read()), [String(tab)]: { ...attempt, tab } });
    await putDown(attempt, sender);
    return null;
  },

  async settled({ place, at, outcome }, sender) {
    const journal = journalOf(sender);
    const settled = withOutcome(await journal.read(), at, place, outcome, Date.now());
    await journal.write(settled);
    return { failures: failuresInARow(settled, Date.now()) };
  },
};

/** Log-ins that this page may answer: of its tab, of the one that opened it, and the last of all. */
async function openFor({ tab, opener, private: isPrivate }: Sender): Promise<OpenAttempt[]> {
  const [{ [String(tab)]: own, [String(opener)]: openers }, last] = await Promise.all([
    openAttempts.read(),
    isPrivate ? null : lastAttempt.read(),
  ]);
  return [own, openers, last].filter((one) => one !== undefined && one !== null);
}

async function putDown({ at, place }: OpenAttempt, sender: Sender): Promise<void> {
  const journal = journalOf(sender);
  const attempts = await journal.read();
  if (attempts.some((one) => one.at === at)) return;
  await journal.write(withAttempt(attempts, { at, place, outcome: 'tried' }, Date.now()));
}

export async function forgetTab(tab: number): Promise<void> {
  for (const item of [openAttempts, openedCauses]) await dropFrom<unknown>(item, String(tab));
}

async function dropFrom<T>(item: Item<Record<string, T>>, key: string): Promise<void> {
  const { [key]: dropped, ...others } = await item.read();
  if (dropped !== undefined) await item.write(others);
}

/** Forgets what private windows left, once the last is closed; its tab (`closed`) may still be listed. */
export async function forgetPrivateWindows(closed?: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ id, incognito }) => incognito && id !== closed)) return;
  if ((await privateJournal.read()).length > 0) await privateJournal.write([]);
}
